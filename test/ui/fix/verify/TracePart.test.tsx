import { afterEach, describe, expect, it } from "vitest";
import { TracePart } from "../../../../src/ui/fix/verify/TracePart";
import { writeException } from "../../../../src/core/remedy/exception/write-exception";
import type { ExceptionDraft } from "../../../../src/core/remedy/exception/exception-draft";
import { refusedRequest } from "../../../../src/core/remedy/request/refused-request";
import { anEvent } from "../../../core/remedy/work-sample";
import { aBlock } from "../../a-block";
import { memoryFixPorts } from "../../gallery/memory-fix-ports";
import { mountSteps, unmountSteps } from "../mounted-steps";

const block = aBlock({
  verdict: { responder: "cloudflare" },
  exchange: { url: "https://shop.example/api/hook" },
});
const event = anEvent();
const draft: ExceptionDraft = {
  blocker: "custom-rule",
  conditions: [
    { condition: { field: "path", match: "exact", path: "/api/hook" }, on: true },
    { condition: { field: "ip", ranges: ["81.2.69.142"] }, on: true },
  ],
  action: "skip",
};
const zone = { id: "0".repeat(32), name: "shop.example", accountId: "a".repeat(32), plan: "Pro" } as const;

async function mount(matched: boolean) {
  const request = refusedRequest(block, event);
  const expression = request && writeException(draft, request, event).expression;
  const step = { type: "rule", step_name: "x", action: "skip", expression, description: "ours", matched };
  const fix = memoryFixPorts({
    api: () => ({
      kind: "answer",
      status: 200,
      json: { success: true, errors: [], messages: [], result: { status_code: 200, trace: [step] } },
      retryAfter: null,
    }),
  });
  fix.token.set({ has: true, remembered: false });
  const mounted = await mountSteps([TracePart], block, fix.ports, { draft, zone, event });
  return { ...mounted, fix };
}

describe("Cloudflare Trace", () => {
  afterEach(unmountSteps);

  it("asks nothing before the click", async () => {
    expect((await mount(true)).fix.asked.api).toEqual([]);
  });

  it("says whether the new rule matches, what cannot be replayed, and which rules act", async () => {
    const step = await mount(true);
    await step.click("Simulate");
    await step.settle();
    expect(step.text()).toContain("The new rule matches the simulated request.");
    expect(step.text()).toContain("address");
    expect(step.text()).toContain("Rule that acts: ours");
    expect(step.work().checks).toMatchObject([{ id: "trace", passed: true }]);
    expect(step.fix.asked.api[0]?.path).toBe(`/client/v4/accounts/${"a".repeat(32)}/request-tracer/trace`);
  });

  it("leaves it open where the rule does not match, since it may want an address", async () => {
    const step = await mount(false);
    await step.click("Simulate");
    await step.settle();
    expect(step.work().checks).toMatchObject([{ id: "trace", passed: null }]);
  });

  it("is offered only once there is a token and the account is known", async () => {
    const step = await mountSteps([TracePart], block, memoryFixPorts().ports, { draft, zone });
    expect(step.has("Simulate")).toBe(false);
    expect(step.text()).toContain("With a token that may use Cloudflare Trace");
  });
});
