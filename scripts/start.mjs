import { fileURLToPath } from "node:url";
import { nodeComplaint } from "./setup/node-version.mjs";

const complaint = nodeComplaint(process.versions.node);
if (complaint === null) {
  // Loaded only now: an old Node could not even read it.
  const { start } = await import("./stages/start.mjs");
  process.exitCode = await start(fileURLToPath(new URL("..", import.meta.url)), process.argv.slice(2));
} else {
  console.error(complaint);
  process.exitCode = 1;
}
