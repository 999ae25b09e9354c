import { afterEach, describe, expect, it, test } from "vitest";
import type { ReportPartId } from "../../../src/core/report/report-parts";
import { everyOutput } from "./every-output";
import { aDraft, mountPreview, unmountPreviews, type MountedPreview } from "./mounted-preview";

afterEach(unmountPreviews);

/** What each part alone tells. */
const tells: Readonly<Partial<Record<ReportPartId, string>>> = {
  fields: "MarkerField",
  body_excerpt: "MarkerBody",
  server_address: "203.0.113.7",
  browser: "7800.10",
  language: "en-GB",
  ip_address: "203.0.113.9",
  doing: "MarkerDoing",
  tried: "Tried a private window",
  picture: "MarkerPicture",
};
const parts = Object.entries(tells) as readonly (readonly [ReportPartId, string])[];

const everythingOn = () => aDraft({}, { doing: "MarkerDoing", tried: ["private_window"], leaveOut: [] });
const switchOf = (preview: MountedPreview, id: ReportPartId) => preview.one(`[data-part="${id}"] input`);

test("what is switched on is in what leaves", async () => {
  const left = await everyOutput(await mountPreview(everythingOn()));
  for (const [, told] of parts) expect(left).toContain(told);
});

describe("what is switched off is in no output:", () => {
  it.each(parts)("%s", async (id, told) => {
    const preview = await mountPreview(everythingOn());
    await preview.click(switchOf(preview, id));
    expect(preview.one(".paper").outerHTML).not.toContain(btoa(told));
    expect(preview.paper()).not.toContain(told);
    expect(await everyOutput(preview)).not.toContain(told);
  });
});

test("the visitor's own address is off at first, shown beside its switch, with what it is good for", async () => {
  const preview = await mountPreview(aDraft());
  const row = preview.one("[data-part='ip_address']");
  expect(row.querySelector("input")?.checked).toBe(false);
  expect(row.textContent).toContain("203.0.113.9");
  expect(row.textContent).toContain("The owner may need it");
  expect(preview.paper()).not.toContain("203.0.113.9");
  expect(await everyOutput(preview)).not.toContain("203.0.113.9");
});

test("every part names how much it tells, and says what it is in words that are on the screen", async () => {
  const preview = await mountPreview(everythingOn());
  const rows = [...preview.host.querySelectorAll(".switch[data-part], p.switch")];
  expect(rows.length).toBeGreaterThanOrEqual(parts.length + 4);
  for (const row of rows) {
    expect(row.querySelector(".sensitivity")?.textContent).toMatch(/^(?:public|technical|personal)$/);
    expect(row.querySelector(".switch-about")?.textContent?.length).toBeGreaterThan(15);
  }
  for (const line of preview.host.querySelectorAll(".paper .fact, .paper h4"))
    expect(line.querySelector(".sensitivity")).not.toBeNull();
});

test("a part that this report has nothing for has no switch", async () => {
  const preview = await mountPreview(aDraft());
  expect(preview.find("[data-part='again']")).toBeNull();
  expect(preview.find("[data-part='findings']")).toBeNull();
  expect(preview.find("[data-part='tried']")).toBeNull();
  await preview.click(preview.one(".tried input"));
  expect(preview.find("[data-part='tried']")).not.toBeNull();
});

test("each choice of the URL shows the very URL that then leaves", async () => {
  const preview = await mountPreview(aDraft());
  const rows = [...preview.host.querySelectorAll<HTMLElement>(".switch:has([type='radio'])")];
  expect(rows.map((row) => row.querySelector("code")?.textContent)).toEqual([
    "https://shop.example/pay/MarkerPath?q=[removed]",
    "https://shop.example",
    "https://shop.example/pay/MarkerPath?q=MarkerQuery",
  ]);
  for (const row of rows) {
    const radio = row.querySelector<HTMLElement>("input");
    if (radio) await preview.click(radio);
    expect(preview.paper()).toContain(`GET ${row.querySelector("code")?.textContent}`);
  }
});

test("without query values, and with the site alone, the rest of the URL is in no output", async () => {
  const preview = await mountPreview(aDraft());
  expect(await everyOutput(preview)).not.toContain("MarkerQuery");
  const site = preview.host.querySelectorAll<HTMLElement>("[type='radio']")[1];
  if (site) await preview.click(site);
  preview.asked.saved.length = preview.asked.copied.length = 0;
  preview.asked.clips.length = preview.asked.mails.length = 0;
  expect(await everyOutput(preview)).not.toContain("MarkerPath");
});
