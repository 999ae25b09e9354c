import { afterEach, expect, it } from "vitest";
import { aBlock } from "../a-block";
import { mountPanel, unmountPanels } from "../panel/mounted-panel";

afterEach(unmountPanels);

const cloudflare = { responder: "cloudflare", viaCloudflare: true } as const;
const two = [
  aBlock({
    id: "a",
    rayId: "a28818bd8e015024",
    exchange: { url: "https://shop.example/a" },
    verdict: cloudflare,
  }),
  aBlock({
    id: "b",
    rayId: "a28818bd8e015025",
    exchange: { url: "https://shop.example/b" },
    verdict: cloudflare,
  }),
];

async function openFix() {
  // Loaded beforehand, so that the test waits for nothing that is not its own.
  await import("../../../src/ui/fix/FixView");
  const panel = await mountPanel(two);
  await panel.click(panel.rows()[0] ?? panel.host);
  await panel.click(panel.one("#tab-fix"));
  await panel.appears(".fix");
  return panel;
}

it("the tab Fix stays in front from one refusal to the next, each with its own work", async () => {
  const panel = await openFix();
  await panel.click(panel.one(".fix-checklist li:nth-child(4) input"));
  expect(panel.one(".fix-checklist h3").textContent).toContain("3 of 9");
  await panel.click(panel.rows()[1] ?? panel.host);
  expect(panel.one("#tab-fix").getAttribute("aria-selected")).toBe("true");
  expect(panel.one(".fix-checklist h3").textContent).toContain("2 of 9");
  await panel.click(panel.rows()[0] ?? panel.host);
  expect(panel.one(".fix-checklist h3").textContent).toContain("3 of 9");
});

it("the arrows go from tab to tab, and the focus with them", async () => {
  const panel = await openFix();
  await panel.press("ArrowLeft", panel.one("#tab-fix"));
  expect(panel.one("#tabpanel-details").hidden).toBe(false);
  expect(document.activeElement?.id).toBe("tab-details");
});
