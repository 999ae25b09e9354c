import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, expect, test, vi } from "vitest";
import { exampleBlocks } from "../../../src/core/blocks/example/example-blocks";
import { english } from "../../../src/core/messages/render";
import { WelcomePage } from "../../../src/ui/page/WelcomePage";
import { ExampleView } from "../../../src/ui/panel/ExampleView";
import type { Theme } from "../../../src/ui/ports";
import { logState, memoryPorts } from "../gallery/memory-ports";
import { memoryStore } from "../gallery/memory-store";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const mounted: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const unmount of mounted.splice(0)) await unmount();
});

/** The welcome page of a browser that adds the panel by itself, or of Firefox, which does not. */
async function mount({ always = true } = {}) {
  await import("../../../src/ui/report/ReportPreview");
  const made = memoryPorts(logState(exampleBlocks(Date.UTC(2026, 10, 24, 10, 19, 0))));
  const host = document.createElement("div");
  document.body.append(host);
  const root = createRoot(host);
  await act(async () =>
    root.render(
      <WelcomePage
        theme={memoryStore<Theme>("light")}
        language={english}
        panel={{ always, given: () => Promise.resolve(always), ask: () => Promise.resolve(true) }}
        loadExample={() => Promise.resolve({ View: ExampleView, ports: made.ports })}
      />,
    ),
  );
  mounted.push(async () => {
    await act(async () => root.unmount());
    host.remove();
  });
  const button = (name: string) =>
    [...host.querySelectorAll("button")].find((each) => each.textContent === name);
  return {
    ...made,
    host,
    button,
    text: () => host.textContent ?? "",
    click: (name: string) => act(async () => button(name)?.click()),
    clickOn: (selector: string) => act(async () => host.querySelector<HTMLElement>(selector)?.click()),
    shows: (text: string) =>
      vi.waitFor(
        async () => {
          await act(async () => {});
          expect(host.textContent).toContain(text);
        },
        { interval: 5, timeout: 5000 },
      ),
  };
}

test("says what it does, where it is, and why the browser spoke of all websites", async () => {
  const page = await mount();
  expect(document.title).toBe("Welcome to Whose403");
  expect(page.host.querySelector("h1")?.textContent).toBe("Who refused this page?");
  expect(page.host.querySelector("svg[role=img]")?.getAttribute("aria-label")).toContain("Origin server");
  for (const words of ["F12", "Ctrl+Shift+I", "Cmd+Option+I", "»", "toolbar"]) {
    expect(page.text()).toContain(words);
  }
  expect(page.text()).toContain("Read and change all your data on all websites");
  expect(page.button("Add the panel to DevTools")).toBeUndefined();
});

test("in Firefox speaks of the permission for the panel, which it offers", async () => {
  const page = await mount({ always: false });
  expect(page.text()).not.toContain("all websites");
  expect(page.button("Add the panel to DevTools")).toBeDefined();
  await page.click("Add the panel to DevTools");
  expect(page.text()).toContain("Added.");
});

test("links to no site", async () => {
  const page = await mount();
  expect(page.host.querySelectorAll("a")).toHaveLength(0);
});

test("shows the example in the panel's own views, always marked as one, and leads back", async () => {
  const page = await mount();
  await page.click("See an example");
  await page.shows("Example: this request was never sent.");
  expect(document.activeElement?.textContent).toContain("Example: this request was never sent.");
  expect(page.host.querySelectorAll(".row[data-block]")).toHaveLength(2);
  await page.clickOn(".row[data-block]");
  await page.shows("Where it stopped");
  await page.click("Make the report");
  await page.shows("Example: access to shop.example.com refused (403)");
  expect(page.text()).toContain("Example: this request was never sent.");
  await page.click("Back to the welcome page");
  await page.shows("Who refused this page?");
  expect(document.activeElement?.textContent).toBe("See an example");
});
