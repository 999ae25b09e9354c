import { afterEach, describe, expect, it } from "vitest";
import { ChangeNotePart } from "../../../../src/ui/fix/change-note/ChangeNotePart";
import { aBlock } from "../../a-block";
import { memoryFixPorts } from "../../gallery/memory-fix-ports";
import { mountSteps, unmountSteps } from "../mounted-steps";

const block = aBlock({
  rayId: "a28818bd8e015024",
  verdict: { responder: "cloudflare" },
  exchange: { url: "https://shop.example/api/hook" },
});
const mount = () => mountSteps([ChangeNotePart], block, memoryFixPorts().ports);

describe("the step Note the change", () => {
  afterEach(unmountSteps);

  it("shows the note as it will read, with what is typed into it", async () => {
    const step = await mount();
    await step.type("The payment provider posts here", step.one("textarea"));
    await step.type("Ada", step.one("input"));
    const text = step.one("pre").textContent;
    expect(text).toContain("The payment provider posts here");
    expect(text).toContain("- Ada");
    expect(text).toContain("a28818bd8e015024");
  });

  it("is copied as it is shown, and counts as noted then", async () => {
    const step = await mount();
    expect(step.work().noted).toBe(false);
    await step.click("Copy as Markdown");
    expect(step.asked.copied).toEqual([step.one("pre").textContent]);
    expect(step.work().noted).toBe(true);
    expect(step.text()).toContain("Copied.");
  });

  it("is noted no more once something in it changed", async () => {
    const step = await mount();
    await step.click("Copy as Markdown");
    await step.type("Ada", step.one("input"));
    expect(step.work().noted).toBe(false);
  });

  it("is saved under a name with host and day", async () => {
    const step = await mount();
    await step.click("Save…");
    expect(step.asked.saved).toMatchObject([
      { name: "change-note-shop.example-2026-11-24.md", mediaType: "text/markdown" },
    ]);
    expect(step.work().noted).toBe(true);
  });

  it("moves the review", async () => {
    const step = await mount();
    await step.type("7", step.one("select"));
    expect(step.one("pre").textContent).toContain("2026-12-01");
  });

  it("keeps what was typed while another refusal is looked at", async () => {
    const step = await mount();
    await step.type("Ada", step.one("input"));
    await step.show(aBlock({ id: "other" }));
    expect(step.one<HTMLInputElement>("input").value).toBe("");
    await step.show(block);
    expect(step.one<HTMLInputElement>("input").value).toBe("Ada");
  });
});
