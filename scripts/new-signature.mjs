import { fileURLToPath } from "node:url";
import { newSignature } from "./signature/new-signature.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
process.exitCode = newSignature(root, process.argv.slice(2), (line) => console.log(line));
