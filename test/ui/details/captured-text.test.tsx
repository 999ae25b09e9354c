import { afterEach, expect, test } from "vitest";
import { makeBlock } from "../../../src/core/blocks/make-block";
import { exchangeOf } from "../gallery/exchanges";
import { mountPanel, unmountPanels } from "../panel/mounted-panel";

afterEach(unmountPanels);

const hostile = '<img class="planted" src=x onerror=alert(1)><a class="planted" href="javascript:1">x</a>';
const block = makeBlock(
  "b1",
  exchangeOf(0, {
    url: `https://shop.example/${hostile}?q=${hostile}`,
    method: "GET",
    resourceType: "document",
    statusText: hostile,
    serverIPAddress: hostile,
    fields: { server: hostile, "content-type": "text/html", "cf-mitigated": hostile },
    body: `<center><h1>403 Forbidden</h1></center>${hostile}`,
    notes: ["refused-preflight"],
    preflightFor: { method: hostile, url: hostile },
  }),
  { kind: "live" },
);

test("nothing of a captured response becomes markup in the list or the details", async () => {
  const panel = await mountPanel([block]);
  await panel.click(panel.one(".row[data-block]"));
  expect(panel.one(".body-text").textContent).toContain('<img class="planted"');
  expect(panel.host.querySelectorAll(".planted, img, a, iframe, script")).toHaveLength(0);
});

test("nothing of a captured response becomes markup in the preview of a report", async () => {
  const panel = await mountPanel([block]);
  await panel.click("Make the report of this page");
  await panel.appears(".report");
  expect(panel.one(".paper").textContent).toContain("shop.example");
  expect(panel.host.querySelectorAll(".planted, img, a, iframe, script")).toHaveLength(0);
});

test("a very long body is shown in part, and says so", async () => {
  const long = makeBlock("b2", exchangeOf(0, { body: "x".repeat(90_000) }), { kind: "live" });
  const panel = await mountPanel([long]);
  await panel.click(panel.one(".row[data-block]"));
  expect(panel.one(".body-text").textContent).toHaveLength(20_000);
  expect(panel.one(".details").textContent).toContain("The first 20,000 characters are shown.");
});
