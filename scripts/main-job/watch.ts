import type { Session } from "../../test/e2e/browser";
import type { Lab } from "../../test/lab/lab";

/** The main job in a window: the lab page beside our panel, until the browser is closed. */
export async function watch(session: Session, lab: Lab): Promise<void> {
  await session.page.goto(lab.pageUrl);
  await session.panel();
  console.log(`The lab page is ${lab.pageUrl}: press its links and buttons, and look at the Whose403 panel.`);
  console.log("Close the browser, or press Ctrl-C here, to end.");
  await new Promise<void>((resolve) => session.browser.once("disconnected", () => resolve()));
}
