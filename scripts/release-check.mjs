import { fileURLToPath } from "node:url";
import { checkRelease } from "./release/check-release.mjs";
import { whatToUpload } from "./release/what-to-upload.mjs";
import { stopWithUs } from "./stages/run-program.mjs";
import { writePackages } from "./package/write-packages.mjs";
import { runStages } from "./stages/run-stages.mjs";
import { build, storeLint } from "./stages/stages.mjs";

stopWithUs();
const top = fileURLToPath(new URL("..", import.meta.url));
// What is uploaded is made of the tree that is looked at, and of nothing that stood there before.
const [built] = await runStages([[build]], top);
if (built?.failed === 0) await writePackages(top);
const { version, complaints } = await checkRelease(top, {
  today: new Date().toISOString().slice(0, 10),
  async lint(root) {
    const { failed, output } = await storeLint.run(root);
    return failed === 0 ? null : output.trim();
  },
});
for (const complaint of complaints) console.log(complaint);
if (complaints.length === 0) console.log(whatToUpload(version).join("\n"));
process.exitCode = complaints.length === 0 && built?.failed === 0 ? 0 : 1;
