import type { Lab } from "../../lab/lab";
import { pollUntil } from "../poll";
import type { UnderTest, View } from "../both/under-test";
import type { Firefox } from "./firefox";
import * as chrome from "./in-chrome";
import { viewOf } from "./view";

/** Firefox, with what only its own scenarios use beside. */
export interface FirefoxUnderTest extends UnderTest {
  readonly firefox: Firefox;
}

/** Firefox as the scenarios of every browser use it. */
export function firefoxUnderTest(firefox: Firefox, lab: Lab): FirefoxUnderTest {
  const page = viewOf(firefox, "inspected");
  const viewAt = async (what: string, script: string): Promise<View> =>
    viewOf(firefox, (await pollUntil(what, () => firefox.inChrome(script))) as number);
  // While it is open, the next click anywhere does nothing but close it.
  const closePopup = async (): Promise<void> => {
    await pollUntil("the popup to be closed", () => firefox.inChrome(chrome.closePopup) as Promise<boolean>);
  };
  return {
    name: "Firefox",
    firefox,
    lab,
    page,
    // A service worker's own fetch is told to nobody (platform P10).
    reports: ({ how }) => how !== "service-worker",
    async visit(url) {
      await firefox.inChrome(chrome.onlyFirstTab);
      await firefox.direct("inspected");
      await firefox.send("WebDriver:Navigate", { url });
    },
    async openDevtools() {
      await firefox.inChrome(chrome.openToolbox);
    },
    async panel() {
      const view = await viewAt("our panel in DevTools", chrome.showPanel);
      await pollUntil("the panel to show something", () =>
        view.evaluate(() => document.querySelector("#root > *") !== null).catch(() => false),
      );
      return view;
    },
    closePopup,
    async popup() {
      await closePopup();
      await firefox.inChrome(chrome.pressButton, firefox.extensionId);
      const view = await viewAt("the popup", chrome.popupContext);
      await pollUntil("the popup to show something", () =>
        view.evaluate(() => document.querySelector("#root > *") !== null).catch(() => false),
      );
      return view;
    },
    async tab(urlPart) {
      await pollUntil(`a tab of ${urlPart} in front`, async () => {
        const tabs = (await firefox.inChrome(chrome.tabs)) as { url: string; selected: boolean }[];
        return tabs.some(({ url, selected }) => selected && url.includes(urlPart));
      });
      return viewOf(firefox, "front");
    },
    async answerPrompt(allow) {
      await pollUntil(
        "Firefox's prompt",
        () => firefox.inChrome(chrome.answerPrompt, allow ? "primary" : "secondary") as Promise<boolean>,
      );
    },
    async setTheme(theme) {
      await firefox.inChrome(chrome.setTheme, theme);
    },
  };
}
