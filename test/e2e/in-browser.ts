import { findBrowser } from "../../scripts/setup/browser.mjs";
import { launchWithExtension, type Session } from "./browser";
import { buildExtension } from "./build";
import { startLab, type Lab } from "../lab/lab";

/**
 * Does something with the lab and a fresh build in a real headless browser, and puts all away.
 * `args` are the browser's own, and may depend on where the lab is.
 */
export async function inBrowser(
  act: (session: Session, lab: Lab) => Promise<void>,
  args: (lab: Lab) => readonly string[] = () => ["--window-size=1400,900"],
): Promise<void> {
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
      args: args(lab),
    });
    try {
      await act(session, lab);
    } finally {
      await session.close();
    }
  } finally {
    await lab.stop();
    remove();
  }
}
