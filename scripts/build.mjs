import { fileURLToPath } from "node:url";
import { build, modes } from "./stages/stages.mjs";
import { runStages } from "./stages/run-stages.mjs";
import { stopWithUs } from "./stages/run-program.mjs";

stopWithUs();
const [tally] = await runStages([[build]], fileURLToPath(new URL("..", import.meta.url)));
if (tally?.failed === 0) console.log(`Written: ${modes.map((mode) => `dist/${mode}`).join(", ")}`);
process.exitCode = tally?.failed === 0 ? 0 : 1;
