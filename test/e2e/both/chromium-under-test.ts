import type { Frame } from "puppeteer-core";
import { onTestFinished } from "vitest";
import { openPopup } from "../popup/door";
import type { Stage } from "../stage";
import type { UnderTest, View } from "./under-test";

/** Chromium as the scenarios of every browser use it. */
export function chromiumUnderTest(at: Stage): UnderTest {
  return {
    name: "Chromium",
    get lab() {
      return at.lab;
    },
    get page() {
      return viewOf(() => Promise.resolve(at.session.page.mainFrame()));
    },
    reports: ({ reported }) => reported,
    visit: at.visit,
    openDevtools: () => Promise.resolve(),
    async panel() {
      const panel = await at.session.panel();
      return viewOf(() => Promise.resolve(panel));
    },
    async popup() {
      const popup = await openPopup(at);
      return viewOf(() => Promise.resolve(popup.mainFrame()));
    },
    // Chromium's closes by itself when the test presses anything else, and stands in nobody's way.
    closePopup: () => Promise.resolve(),
    async tab(urlPart) {
      const target = await at.session.browser.waitForTarget((each) => each.url().includes(urlPart));
      const page = await target.asPage();
      onTestFinished(async () => {
        if (!page.isClosed()) await page.close();
      });
      return viewOf(() => Promise.resolve(page.mainFrame()));
    },
    answerPrompt: () => Promise.reject(new Error("Chromium's prompt takes keys: use the stage's own.")),
    setTheme: (theme) => at.session.setTheme(theme === "light" ? "default" : "dark"),
  };
}

function viewOf(frame: () => Promise<Frame>): View {
  return {
    async evaluate(run, ...args) {
      return (await (await frame()).evaluate(run as never, ...(args as unknown as never[]))) as never;
    },
    async press(name, role = "button") {
      const found = await (await frame()).waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`);
      await found?.click();
    },
    async picture() {
      return (await frame()).page().screenshot();
    },
  };
}
