import { afterEach, describe, expect, it } from "vitest";
import { AllowlistPart } from "../../../../src/ui/fix/allowlist/AllowlistPart";
import type { ApiAnswer } from "../../../../src/ui/ports-of-fix";
import { aBlock } from "../../a-block";
import { memoryFixPorts, type FixAnswers } from "../../gallery/memory-fix-ports";
import { mountSteps, unmountSteps } from "../mounted-steps";

const carried = (viaCloudflare: boolean | null, product = "nginx") => {
  const block = aBlock();
  return { ...block, verdict: { ...block.verdict, viaCloudflare, product } };
};
const mount = async (block = carried(true), answers: FixAnswers = {}) => {
  const fix = memoryFixPorts(answers);
  return { ...(await mountSteps([AllowlistPart], block, fix.ports)), api: fix.asked.api };
};
const list = (ipv4_cidrs: readonly string[]): ApiAnswer => ({
  kind: "answer",
  status: 200,
  json: { success: true, result: { etag: "e", ipv4_cidrs, ipv6_cidrs: ["2400:cb00::/32"] } },
  retryAfter: null,
});
const refresh = "Ask Cloudflare";

describe("the step on whether the origin blocks Cloudflare", () => {
  afterEach(unmountSteps);

  it("is there where Cloudflare carried the answer, or may have, and nowhere else", async () => {
    expect((await mount(carried(false))).text()).toBe("");
    expect((await mount(carried(true))).text()).not.toContain("could not be seen");
    expect((await mount(carried(null))).text()).toContain("could not be seen");
  });

  it("begins with the server that answered, and says what the allowlist changes", async () => {
    expect((await mount()).text()).toContain("allow 104.16.0.0/13;");
    const apache = await mount(carried(true, "Apache httpd"));
    expect(apache.text()).toContain("Require ip 104.16.0.0/13");
    expect(apache.text()).toContain("SSH and other ports are not touched.");
  });

  it("keeps the chosen firewall with the refusal", async () => {
    const step = await mount();
    await step.type("iptables", step.one("select"));
    expect(step.text()).toContain("ip6tables -I INPUT");
    expect(step.text()).toContain("cut off everything else");
    expect(step.work().allowlist.firewall).toBe("iptables");
  });

  it("asks for the ranges by a click alone, with no token, and says what changed", async () => {
    const step = await mount(carried(true), { api: () => list(["198.51.100.0/24"]) });
    expect(step.api).toEqual([]);
    await step.click(refresh);
    expect(step.api).toEqual([{ method: "GET", path: "/client/v4/ips", body: null, anonymous: true }]);
    expect(step.one(".allowlist-refresh [role=status]").textContent).toContain(
      "added: 198.51.100.0/24; removed: 173.245.48.0/20",
    );
    expect(step.text()).toContain("allow 198.51.100.0/24;");
  });

  it("uses nothing of an answer that would open the server to everybody", async () => {
    const step = await mount(carried(true), { api: () => list(["0.0.0.0/0"]) });
    await step.click(refresh);
    expect(step.one(".allowlist-refresh [role=status]").textContent).toContain("None of it was used");
    expect(step.text()).not.toContain("0.0.0.0/0;");
    expect(step.work().ranges).toBeNull();
  });

  it("asks nothing where the browser's question was declined", async () => {
    const step = await mount(carried(true), { granted: false });
    await step.click(refresh);
    expect(step.api).toEqual([]);
    expect(step.one(".allowlist-refresh [role=status]").textContent).toContain(
      "not allowed to reach api.cloudflare.com",
    );
  });
});
