import { act } from "react";
import { afterEach, expect, test, vi } from "vitest";
import type { PictureResult } from "../../../src/ui/ports";
import { aBlock } from "../a-block";
import { mountPanel, unmountPanels } from "../panel/mounted-panel";

afterEach(unmountPanels);

const page = aBlock({
  id: "page",
  exchange: { url: "https://shop.example/pay?token=hush", resourceType: "document" },
  rayId: "8f3a1c00aa11bb22",
});
const picture: PictureResult = {
  ok: true,
  dataUrl: "data:image/png;base64,iVBORw0KGgo=",
  mediaType: "image/png",
  width: 4,
  height: 3,
};

async function preview(result?: PictureResult) {
  const panel = await mountPanel([page], {}, result);
  await panel.click("Make the report of this page");
  await panel.appears(".report");
  return panel;
}

test("one click takes the picture and shows it in the preview with time and Ray ID", async () => {
  const panel = await preview(picture);
  expect(panel.asked.captures).toBe(1);
  expect(panel.one(".report-picture img").getAttribute("src")).toBe(picture.ok && picture.dataUrl);
  expect(panel.one(".paper").textContent).toContain("8f3a1c00aa11bb22");
  expect(panel.one(".paper").textContent).toContain("2026-11-24 10:15:03 UTC");
});

test("the picture is asked for inside the click itself, before anything is drawn", async () => {
  const panel = await mountPanel([page], {}, picture);
  let during = 0;
  panel.host.addEventListener("click", () => {
    during = panel.asked.captures;
  });
  await panel.click("Make the report of this page");
  expect(during).toBe(1);
});

test("without a permission the report is built, says why it has no picture, and asks", async () => {
  const panel = await preview();
  expect(panel.one(".report-no-picture").textContent).toContain("permission");
  expect(panel.one(".paper").textContent).toContain("8f3a1c00aa11bb22");
  await panel.click("Allow pictures and try again");
  expect(panel.asked.captures).toBe(2);
});

test("query values are shown only when the visitor chooses the full URL", async () => {
  const panel = await preview();
  expect(panel.one(".paper").textContent).not.toContain("hush");
  const full = [...panel.host.querySelectorAll<HTMLInputElement>("input[type='radio']")].at(-1);
  if (full === undefined) throw new Error("There is no choice of the URL.");
  await panel.click(full);
  expect(panel.one(".paper").textContent).toContain("hush");
});

test("what was typed survives going back and returning", async () => {
  const panel = await preview();
  await panel.type("I pressed Order", panel.one("textarea"));
  expect(panel.one(".paper-doing").textContent).toBe("I pressed Order");
  await panel.click("Back");
  expect(panel.one(".log").hidden).toBe(false);
  await panel.click("Make the report of this page");
  await panel.appears(".report");
  expect(panel.one(".paper-doing").textContent).toBe("I pressed Order");
});

test("going back puts the focus where it was", async () => {
  const panel = await mountPanel([page]);
  const opener = panel.one(".summary .button");
  opener.focus();
  await panel.click(opener);
  await panel.appears(".report");
  expect(document.activeElement?.textContent).toBe("Report");
  await panel.press("Escape", panel.one(".report"));
  await vi.waitFor(() => expect(document.activeElement).toBe(opener));
});

test("copying says that it worked, and what to do next", async () => {
  const panel = await preview();
  await panel.click("More formats");
  await panel.click("Copy as Markdown");
  await panel.appears(".report-outcome[data-good]");
  expect(panel.asked.copied[0]).toContain("8f3a1c00aa11bb22");
  expect(panel.one(".report-outcome").textContent).toContain("Copied");
});

test("saving gives one HTML file with the picture inside, and says its name", async () => {
  const panel = await preview(picture);
  await panel.click("Save report");
  const [saved] = panel.asked.saved;
  expect(saved?.name).toBe("403-shop.example-2026-11-24-8f3a1c00aa11bb22.html");
  expect(saved?.content).toContain("data:image/png;base64,iVBORw0KGgo=");
  expect(panel.one(".report-outcome").textContent).toContain(saved?.name);
});

test("a picture that is switched off leaves the preview and the saved file", async () => {
  const panel = await preview(picture);
  await panel.click(panel.one("[data-part='picture'] input"));
  expect(panel.host.querySelector(".report img")).toBeNull();
  await panel.click("Save report");
  expect(panel.asked.saved[0]?.content).not.toContain("data:image/png");
});

test("what is seen of an answer after the click is in the report, and stays when the log is cleared", async () => {
  const early = aBlock({
    id: "page",
    exchange: { resourceType: "document", body: { state: "not-observable", reason: "unread" } },
  });
  const panel = await mountPanel([early]);
  await panel.click("Make the report of this page");
  await panel.appears(".report");
  expect(panel.one(".paper").textContent).not.toContain("403 Forbidden");
  const text = "403 Forbidden, said the server at last";
  const whole = aBlock({
    id: "page",
    exchange: { resourceType: "document", body: { state: "read", text, size: text.length, cut: false } },
  });
  await act(async () => panel.change({ blocks: [whole] }));
  expect(panel.one(".paper").textContent).toContain(text);
  await act(async () => panel.change({ blocks: [] }));
  expect(panel.one(".paper").textContent).toContain(text);
});
