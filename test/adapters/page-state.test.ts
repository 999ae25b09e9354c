import { expect, test } from "vitest";
import { stateWithoutPage } from "../../src/adapters/page-state";

// The sentences are Chromium 150's.
test.each([
  ["error-page", "https://shop.example/", "Frame with ID 0 is showing error page"],
  ["nothing", "about:blank", "Cannot access contents of the page."],
  ["nothing", "chrome://newtab/", "Cannot access a chrome:// URL"],
  ["nothing", "edge://newtab/", "Cannot access contents of the page."],
  ["nothing", "", "Cannot access contents of the page."],
  ["not-readable", "chrome://settings/", "Cannot access a chrome:// URL"],
  ["not-readable", "https://chromewebstore.google.com/", "The extensions gallery cannot be scripted."],
  ["not-readable", undefined, "Cannot access contents of the page."],
])("a page that cannot be read is %s at %s", (state, url, problem) => {
  expect(stateWithoutPage(url, problem)).toBe(state);
});
