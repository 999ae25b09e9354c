import { act } from "react";
import { afterEach, expect, test } from "vitest";
import { aBlock } from "../a-block";
import { mountPanel, unmountPanels } from "../panel/mounted-panel";

afterEach(unmountPanels);

async function panelThatTakes() {
  const names: string[] = [];
  const open = (file: File) => {
    names.push(file.name);
    return Promise.resolve(null);
  };
  const panel = await mountPanel([aBlock()], {}, undefined, { open });
  const root = panel.one(".whose403");
  return {
    panel,
    names,
    target: () => root.dataset["drop"] ?? null,
    drag: (type: string, transfer: object, more: object = {}) =>
      dispatch(panel.one(".toolbar"), type, transfer, more),
  };
}

async function dispatch(on: HTMLElement, type: string, transfer: object, more: object) {
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: transfer, ...more });
  await act(async () => {
    on.dispatchEvent(event);
  });
  return event;
}

const aFile = () => ({ types: ["Files"], files: [new File(["{}"], "shop.har")], dropEffect: "" });

test("a file that is dragged over the panel is shown where to let it go", async () => {
  const { drag, target } = await panelThatTakes();
  const transfer = aFile();
  const event = await drag("dragover", transfer);
  expect(target()).toBe("Drop the HAR file or the report to open it");
  expect([event.defaultPrevented, transfer.dropEffect]).toEqual([true, "copy"]);
});

test("a file that is dropped is opened, and not by the browser", async () => {
  const { drag, names, target } = await panelThatTakes();
  await drag("dragover", aFile());
  const event = await drag("drop", aFile());
  expect(names).toEqual(["shop.har"]);
  expect(target()).toBeNull();
  expect(event.defaultPrevented).toBe(true);
});

test("the target stays while the pointer moves within the panel, and goes when it leaves", async () => {
  const { drag, panel, target } = await panelThatTakes();
  await drag("dragover", aFile());
  await drag("dragleave", aFile(), { relatedTarget: panel.one(".list") });
  expect(target()).not.toBeNull();
  await drag("dragleave", aFile(), { relatedTarget: null });
  expect(target()).toBeNull();
});

test("text that is dragged is left to the fields", async () => {
  const { drag, names, target } = await panelThatTakes();
  const text = { types: ["text/plain"], files: [] };
  expect((await drag("dragover", text)).defaultPrevented).toBe(false);
  expect((await drag("drop", text)).defaultPrevented).toBe(false);
  expect([target(), names]).toEqual([null, []]);
});

test("over the preview of a report a file is refused", async () => {
  const { drag, panel, names, target } = await panelThatTakes();
  await panel.click(panel.one(".row[data-block]"));
  await panel.click("Make the report");
  await panel.appears("main.report");
  const transfer = aFile();
  expect((await drag("dragover", transfer)).defaultPrevented).toBe(true);
  expect(transfer.dropEffect).toBe("none");
  await drag("drop", aFile());
  expect([target(), names]).toEqual([null, []]);
});
