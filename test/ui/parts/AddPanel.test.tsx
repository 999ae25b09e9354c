import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, expect, test } from "vitest";
import { AddPanel } from "../../../src/ui/parts/AddPanel";
import type { PanelAccessPort } from "../../../src/ui/ports-panel-access";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const mounted: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const unmount of mounted.splice(0)) await unmount();
});

async function mount(given: boolean, answer: boolean) {
  let asked = 0;
  const panel: PanelAccessPort = {
    always: false,
    given: () => Promise.resolve(given),
    ask: () => {
      asked += 1;
      return Promise.resolve(answer);
    },
  };
  const host = document.createElement("div");
  document.body.append(host);
  const root = createRoot(host);
  await act(async () => root.render(<AddPanel panel={panel} />));
  mounted.push(async () => {
    await act(async () => root.unmount());
    host.remove();
  });
  return {
    host,
    button: () => host.querySelector("button"),
    click: () => act(async () => host.querySelector("button")?.click()),
    said: () => host.querySelector("[role=status]")?.textContent,
    asked: () => asked,
  };
}

test("nothing is said where the panel is in DevTools", async () => {
  expect((await mount(true, true)).host.textContent).toBe("");
});

test("a button adds the panel, then is gone, and where the panel is stands in its place", async () => {
  const view = await mount(false, true);
  expect(view.button()?.textContent).toBe("Add the panel to DevTools");
  expect(view.asked()).toBe(0);
  await view.click();
  expect(view.asked()).toBe(1);
  expect(view.button()).toBeNull();
  expect(view.said()).toContain("choose the tab Whose403");
});

test("who refuses it is told what works without, and can change their mind", async () => {
  const view = await mount(false, false);
  await view.click();
  expect(view.said()).toContain("did not give the permission");
  await view.click();
  expect(view.asked()).toBe(2);
});
