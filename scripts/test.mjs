import { fileURLToPath } from "node:url";
import { nodeComplaint } from "./setup/node-version.mjs";

const complaint = nodeComplaint(process.versions.node);
if (complaint === null) {
  // Loaded only now: an old Node could not even read it.
  const { test } = await import("./stages/test.mjs");
  await test(fileURLToPath(new URL("..", import.meta.url)));
} else {
  console.error(complaint);
  console.log("0 passed, 1 failed");
  process.exitCode = 1;
}
