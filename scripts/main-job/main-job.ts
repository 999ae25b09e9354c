import { resolve } from "node:path";
import { launchWithExtension } from "../../test/e2e/browser";
import { startLab } from "../../test/lab/lab";
import { prove } from "./prove";
import { watch } from "./watch";

// Run by scripts/start.mjs, which has found the browser. When we are told to stop, puppeteer ends
// the browser and this process, and the lab's servers end with the process.
const headless = process.argv.includes("--headless");
const executablePath = process.env["WHOSE403_BROWSER"];
if (executablePath === undefined) throw new Error("Start this with npm start.");

const lab = await startLab();
for (const note of lab.notes) console.log(note);
try {
  const args = headless ? ["--window-size=1800,1000"] : [];
  const session = await launchWithExtension({
    executablePath,
    extensionDir: resolve("dist/chrome"),
    headless,
    spki: lab.spki,
    args,
  });
  try {
    if (!headless) await watch(session, lab);
    else if ((await prove(session, lab, "out")) > 0) process.exitCode = 1;
  } finally {
    await session.close();
  }
} finally {
  await lab.stop();
}
