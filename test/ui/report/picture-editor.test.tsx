import { act } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { PictureEdit } from "../../../src/core/report/picture-edit";
import type { Picture, PictureToolsPort } from "../../../src/ui/ports";
import { everyOutput } from "./every-output";
import { aDraft, aPicture, mountPreview, unmountPreviews } from "./mounted-preview";

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 200, 150));
  HTMLElement.prototype.setPointerCapture ??= () => {};
});
afterEach(unmountPreviews);

const edited = (edits: readonly PictureEdit[]): Picture => aPicture(`Edited ${edits.length}`);
const tools: PictureToolsPort = {
  edit: async (_picture, edits) => edited(edits),
  fit: async (picture) => picture,
};

async function editor(pictureTools: PictureToolsPort = tools) {
  const preview = await mountPreview(aDraft(), { pictureTools });
  await preview.click("Cover or crop…");
  const stage = preview.one(".picture-stage");
  const point = (type: string, x: number, y: number, pointerType: string) =>
    stage.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        clientX: x,
        clientY: y,
        pointerId: 1,
        isPrimary: true,
        pointerType,
      }),
    );
  return {
    ...preview,
    stage,
    drag: async (from: readonly [number, number], to: readonly [number, number], by = "mouse") => {
      await act(async () => point("pointerdown", ...from, by));
      await act(async () => point("pointermove", ...to, by));
      await act(async () => point("pointerup", ...to, by));
    },
    shown: () => preview.find(".picture-stage img")?.getAttribute("src") ?? null,
  };
}

test.each(["mouse", "touch", "pen"])(
  "a rectangle dragged by %s is blacked out, in the picture's own pixels",
  async (by) => {
    const at = await editor();
    await at.drag([20, 30], [60, 90], by);
    await at.click("Black out");
    expect(at.draft().choices.edits).toEqual([
      { kind: "black-out", rect: { x: 40, y: 60, width: 80, height: 120 } },
    ]);
  },
);

test("what is shown is the edited picture itself, and that alone leaves", async () => {
  const at = await editor();
  await at.drag([20, 30], [60, 90]);
  await at.click("Black out");
  await at.until(() => expect(at.shown()).toBe(aPicture("Edited 1").dataUrl));
  await at.click("Done");
  const left = await everyOutput(at);
  expect(left).toContain("Edited 1");
  expect(left).not.toContain("MarkerPicture");
});

test("by keyboard alone: arrows move a frame, Shift and arrows resize it, a button crops to it", async () => {
  const at = await editor();
  expect(document.activeElement).toBe(at.stage);
  await at.press("ArrowRight", at.stage);
  await at.press("ArrowRight", at.stage);
  await at.press("ArrowDown", at.stage, { shiftKey: true });
  await at.click("Crop to this");
  expect(at.draft().choices.edits).toEqual([
    { kind: "crop", rect: { x: 157, y: 112, width: 100, height: 82 } },
  ]);
  expect(document.activeElement).toBe(at.stage);
});

test("Undo takes back the last change, Start over all of them", async () => {
  const at = await editor();
  for (const x of [20, 80, 120]) {
    await at.drag([x, 30], [x + 20, 90]);
    await at.click("Black out");
  }
  await at.until(() => expect(at.shown()).toBe(aPicture("Edited 3").dataUrl));
  await at.click("Undo");
  await at.until(() => expect(at.shown()).toBe(aPicture("Edited 2").dataUrl));
  await at.click("Start over");
  expect(at.draft().choices.edits).toEqual([]);
  expect(at.shown()).toBe(aPicture("MarkerPicture").dataUrl);
});

test.each([
  ["answers that it cannot", async () => null],
  ["throws", () => Promise.reject(new Error("No canvas."))],
])("where editing %s, no picture leaves at all, and a sentence says so", async (_how, edit) => {
  const at = await editor({ ...tools, edit });
  await at.drag([20, 30], [60, 90]);
  await at.click("Black out");
  await at.until(() => expect(at.one("[role='alert']").textContent).toContain("could not be changed"));
  expect(at.shown()).toBeNull();
  await at.click("Done");
  expect(at.find(".report-columns img")).toBeNull();
  const left = await everyOutput(at);
  expect(left).not.toContain("MarkerPicture");
  expect(left).not.toContain("data:image");
  expect(left).toContain("wanted to cover or cut off a part");
});

test("saving waits for the edited picture: neither the old one leaves nor none", async () => {
  let finish = (_picture: Picture) => {};
  const edit = () => new Promise<Picture>((resolve) => (finish = resolve));
  const at = await editor({ ...tools, edit });
  await at.drag([20, 30], [60, 90]);
  await at.click("Black out");
  await at.click("Save report");
  expect(at.outcome()).toContain("Waiting for the picture");
  expect(at.asked.saved).toEqual([]);
  await act(async () => finish(aPicture("Edited late")));
  await at.until(() => expect(at.asked.saved).toHaveLength(1));
  expect(at.asked.saved[0]?.content).toContain(aPicture("Edited late").dataUrl);
});

test("a picture made for earlier edits never leaves in the place of the one that is asked for now", async () => {
  const waiting: ((picture: Picture) => void)[] = [];
  const at = await editor({ ...tools, edit: () => new Promise<Picture>((resolve) => waiting.push(resolve)) });
  for (const x of [20, 80]) {
    await at.drag([x, 30], [x + 20, 90]);
    await at.click("Black out");
  }
  await at.click("Save report");
  await act(async () => waiting[0]?.(aPicture("One covered")));
  expect(at.asked.saved).toEqual([]);
  await act(async () => waiting[1]?.(aPicture("Both covered")));
  await at.until(() => expect(at.asked.saved).toHaveLength(1));
  expect(at.asked.saved[0]?.content).toContain(aPicture("Both covered").dataUrl);
  expect(at.shown()).toBe(aPicture("Both covered").dataUrl);
});

test("Escape lets the frame go, then closes the editor, with the focus on its button; the preview stays", async () => {
  const at = await editor();
  await at.press("ArrowRight", at.stage);
  expect(at.find(".selection")).not.toBeNull();
  await at.press("Escape", at.stage);
  expect(at.find(".selection")).toBeNull();
  await at.press("Escape", at.stage);
  expect(at.find(".picture-editor")).toBeNull();
  expect(document.activeElement).toBe(at.button("Cover or crop…"));
  expect(at.closed).not.toHaveBeenCalled();
});
