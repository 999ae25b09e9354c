import { fileURLToPath } from "node:url";
import { format, lint, types, unit } from "./stages/stages.mjs";
import { runStages } from "./stages/run-stages.mjs";
import { stopWithUs } from "./stages/run-program.mjs";
import { lastLine } from "./stages/tally.mjs";

stopWithUs();
const root = fileURLToPath(new URL("..", import.meta.url));
const tallies = await runStages([[lint, types, format, unit]], root);
console.log(lastLine(tallies));
process.exitCode = tallies.some(({ failed }) => failed > 0) ? 1 : 0;
