import { fileURLToPath } from "node:url";
import { packageLine } from "./package/package-line.mjs";
import { heaviestPackage } from "./package/stores.mjs";
import { writePackages } from "./package/write-packages.mjs";
import { stopWithUs } from "./stages/run-program.mjs";
import { runStages } from "./stages/run-stages.mjs";
import { build } from "./stages/stages.mjs";

stopWithUs();
const root = fileURLToPath(new URL("..", import.meta.url));
const [tally] = await runStages([[build]], root);
if (tally?.failed === 0) {
  const written = await writePackages(root);
  for (const one of written) console.log(packageLine(one));
  if (!written.some(({ forStore }) => !forStore))
    console.log("No source package: this is no git repository.");
  process.exitCode = written.some(({ forStore, bytes }) => forStore && bytes >= heaviestPackage) ? 1 : 0;
} else process.exitCode = 1;
