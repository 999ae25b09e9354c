import { findBrowser } from "../../scripts/setup/browser.mjs";
import { launchWithExtension, type Session } from "../e2e/browser";
import { buildExtension } from "../e2e/build";
import { startLab, type Lab } from "../lab/lab";

/** Runs a measurement with the lab and a fresh build in a real headless browser, and puts all away. */
export async function inBrowser(measure: (session: Session, lab: Lab) => Promise<void>): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null)
    throw new Error("No Chromium, Chrome or Edge is to be found: set WHOSE403_BROWSER.");
  const { outDir, remove } = buildExtension();
  const lab = await startLab();
  try {
    const session = await launchWithExtension({
      executablePath,
      extensionDir: outDir,
      headless: true,
      spki: lab.spki,
      args: ["--window-size=1400,900"],
    });
    try {
      await measure(session, lab);
    } finally {
      await session.close();
    }
  } finally {
    await lab.stop();
    remove();
  }
}
