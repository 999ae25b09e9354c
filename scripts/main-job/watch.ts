import type { Browser } from "puppeteer-core";
import type { Session } from "../../test/e2e/browser";
import type { Lab } from "../../test/lab/lab";

/** The main job in a window: the lab page beside our panel, until the browser is closed. */
export async function watch(session: Session, lab: Lab): Promise<void> {
  await session.page.goto(lab.pageUrl);
  await session.panel();
  console.log(`The lab page is ${lab.pageUrl}: press its links and buttons, and look at the Whose403 panel.`);
  console.log("Close the browser, or press Ctrl-C here, to end.");
  await closed(session.browser);
}

/** A browser that is driven from outside may stay on without any window, so the last tab counts too. */
function closed(browser: Browser): Promise<void> {
  return new Promise((resolve) => {
    browser.once("disconnected", () => resolve());
    browser.on("targetdestroyed", () => {
      if (!browser.targets().some((target) => target.type() === "page")) resolve();
    });
  });
}
