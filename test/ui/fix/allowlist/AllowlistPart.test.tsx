// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { bothFamilies, bundledRanges } from "../../../../src/core/remedy/allowlist/ranges";
import { AllowlistPart } from "../../../../src/ui/fix/allowlist/AllowlistPart";
import type { ApiAnswer, ApiRequest } from "../../../../src/ui/ports-of-fix";
import { aBlock } from "../../a-block";
import { memoryFixPorts } from "../../gallery/memory-fix-ports";
import { mountSteps, unmountSteps } from "../mounted-steps";

const refused = (viaCloudflare: boolean | null, product = "nginx") =>
  aBlock({ verdict: { responder: "origin", viaCloudflare, product } });
const list = (ipv4: readonly string[], ipv6: readonly string[] = bundledRanges.ipv6): ApiAnswer => ({
  kind: "answer",
  status: 200,
  json: { success: true, result: { etag: "e", ipv4_cidrs: ipv4, ipv6_cidrs: ipv6 } },
  retryAfter: null,
});

async function mount(
  answers: { api?: (request: ApiRequest) => ApiAnswer; granted?: boolean } = {},
  block = refused(true),
) {
  const fix = memoryFixPorts(answers);
  const step = await mountSteps([AllowlistPart], block, fix.ports);
  const refresh = async () => {
    await step.click("Ask Cloudflare for the current ranges");
    await step.settle();
  };
  const snippets = () => [...step.host.querySelectorAll("pre")].map((each) => each.textContent ?? "");
  const status = () => step.one(".allowlist-refresh [role=status]").textContent;
  return { ...step, fix, refresh, snippets, status };
}

describe("the step Is the origin blocking Cloudflare", () => {
  afterEach(unmountSteps);

  it("is not there for an answer that Cloudflare did not carry", async () => {
    expect((await mount({}, refused(false))).text()).toBe("");
  });

  it("says so where Cloudflare may have carried it, unseen", async () => {
    expect((await mount({}, refused(null))).text()).toContain("could not be seen");
    expect((await mount({}, refused(true))).text()).not.toContain("could not be seen");
  });

  it("begins with the web server that answered, each range in its allowlist, and sends nothing", async () => {
    const step = await mount();
    const [allow = ""] = step.snippets();
    for (const range of bothFamilies(bundledRanges)) expect(allow).toContain(`allow ${range};`);
    expect(step.status()).toBe(`Cloudflare's ranges as of ${bundledRanges.asOf}.`);
    expect(step.fix.asked.api).toEqual([]);
    expect((await mount({}, refused(true, "Apache httpd"))).snippets()[0]).toContain("Require ip ");
  });

  it("writes for the firewall that is chosen, says what is cut off, and keeps the choice", async () => {
    const step = await mount();
    await step.type("iptables", step.one(".allowlist-choice"));
    expect(step.snippets()[0]).toContain("ip6tables -I INPUT");
    expect(step.text()).toContain("cut off everything else on ports 80 and 443");
    expect(step.text()).toContain("SSH and other ports are not touched.");
    expect(step.work().allowlist.firewall).toBe("iptables");
  });

  it("asks Cloudflare for the list without a token, and writes the new range", async () => {
    const step = await mount({ api: () => list([...bundledRanges.ipv4, "8.8.8.0/24"]) });
    await step.refresh();
    expect(step.fix.asked.api).toEqual([
      { method: "GET", path: "/client/v4/ips", body: null, anonymous: true },
    ]);
    expect(step.status()).toContain("added: 8.8.8.0/24; removed: none");
    expect(step.snippets()[0]).toContain("allow 8.8.8.0/24;");
  });

  it("says that nothing changed where the list is the same", async () => {
    const step = await mount({ api: () => list(bundledRanges.ipv4) });
    await step.refresh();
    expect(step.status()).toContain("nothing changed");
  });

  it("uses nothing of a list that holds a range which cannot be Cloudflare's", async () => {
    const step = await mount({ api: () => list([...bundledRanges.ipv4, "0.0.0.0/0"]) });
    await step.refresh();
    expect(step.status()).toContain("None of it was used.");
    expect(step.snippets().join("\n")).not.toContain("0.0.0.0/0");
    expect(step.work().ranges).toBeNull();
  });

  it("asks nobody without the browser's leave, and says how to go on", async () => {
    const step = await mount({ granted: false });
    await step.refresh();
    expect(step.fix.asked.api).toEqual([]);
    expect(step.status()).toMatch(/api\.cloudflare\.com/);
    expect(step.has("Ask Cloudflare")).toBe(true);
  });

  it("has a sentence for a network that fails, and lets the snippet stand", async () => {
    const step = await mount();
    await step.refresh();
    expect(step.status()).toMatch(/^\S.{20,}as of/);
    expect(step.snippets()[0]).toContain(`allow ${bundledRanges.ipv4[0]};`);
  });
});
