import { afterEach, describe, expect, it } from "vitest";
import { Checklist } from "../../../../src/ui/fix/checklist/Checklist";
import { ChangeNotePart } from "../../../../src/ui/fix/change-note/ChangeNotePart";
import { aBlock } from "../../a-block";
import { memoryFixPorts } from "../../gallery/memory-fix-ports";
import { mountSteps, unmountSteps } from "../mounted-steps";

const block = aBlock({ rayId: "a28818bd8e015024", verdict: { responder: "cloudflare" } });
const mount = (steps = [Checklist]) => mountSteps(steps, block, memoryFixPorts().ports);

describe("the checklist", () => {
  afterEach(unmountSteps);

  it("counts what the evidence has done, and lets nobody undo that", async () => {
    const step = await mount();
    expect(step.text()).toContain("2 of 9 done");
    const [collect] = step.host.querySelectorAll<HTMLInputElement>("input");
    expect(collect).toMatchObject({ checked: true, disabled: true });
    expect(collect?.getAttribute("aria-label")).toContain("done, as the evidence shows");
  });

  it("is ticked by hand where nothing in the browser shows it, and unticked again", async () => {
    const step = await mount();
    await step.click("Release");
    expect(step.work().ticked).toEqual(["release"]);
    expect(step.text()).toContain("3 of 9 done");
  });

  it("ticks itself when something is done further down", async () => {
    const step = await mount([Checklist, ChangeNotePart]);
    await step.click("Copy as Markdown");
    expect(step.text()).toContain("3 of 9 done");
  });

  it("leads to the step", async () => {
    const step = await mount([Checklist, ChangeNotePart]);
    await step.click([...step.host.querySelectorAll<HTMLElement>(".link")].at(-2) ?? step.host);
    expect(document.activeElement?.id).toBe("fix-note");
  });
});
