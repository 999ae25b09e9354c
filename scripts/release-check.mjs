import { fileURLToPath } from "node:url";
import { checkRelease } from "./release/check-release.mjs";
import { whatToUpload } from "./release/what-to-upload.mjs";
import { stopWithUs } from "./stages/run-program.mjs";
import { storeLint } from "./stages/stages.mjs";

stopWithUs();
const { version, complaints } = await checkRelease(fileURLToPath(new URL("..", import.meta.url)), {
  today: new Date().toISOString().slice(0, 10),
  async lint(root) {
    const { failed, output } = await storeLint.run(root);
    return failed === 0 ? null : output.trim();
  },
});
for (const complaint of complaints) console.log(complaint);
if (complaints.length === 0) console.log(whatToUpload(version).join("\n"));
process.exitCode = complaints.length === 0 ? 0 : 1;
