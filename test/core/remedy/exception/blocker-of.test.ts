import { describe, expect, it, test } from "vitest";
import type { Verdict } from "../../../../src/core/attribution/verdict";
import { blockers, isBlocker, type Blocker } from "../../../../src/core/remedy/exception/blocker";
import { blockerOf } from "../../../../src/core/remedy/exception/blocker-of";
import { blockerWords } from "../../../../src/core/remedy/exception/blocker-words";
import { render } from "../../../../src/core/messages/render";
import { aBlock } from "../../../ui/a-block";
import { anEvent } from "../work-sample";

const byEdge = (verdict: Partial<Verdict>) =>
  aBlock({ rayId: anEvent().rayId, verdict: { responder: "cloudflare", ...verdict } });

describe("what refused", () => {
  it("is a guess where the event is another request's", () => {
    const near = anEvent({ rayId: "b28818bd8e015024" });
    expect(blockerOf(byEdge({}), near, null)).toEqual({ blocker: "custom-rule", sure: false });
  });

  test.each<[string, Blocker]>([
    ["firewallcustom", "custom-rule"],
    ["firewallrules", "custom-rule"],
    ["firewallmanaged", "managed-rule"],
    ["waf", "old-waf"],
    ["ratelimit", "rate-limit"],
    ["bic", "bic"],
    ["hot", "hotlink"],
    ["uablock", "ua-block"],
    ["zonelockdown", "zone-lockdown"],
    ["securitylevel", "security-level"],
    ["ip", "ip-access-address"],
    ["iprange", "ip-access-range"],
    ["asn", "ip-access-network"],
    ["country", "ip-access-country"],
    ["l7ddos", "ddos"],
    ["validation", "validation"],
    ["apishieldtokenvalidation", "api-shield"],
  ])("is told for certain by an event of %s: %s", (source, blocker) => {
    expect(blockerOf(byEdge({}), anEvent({ source }), null)).toEqual({ blocker, sure: true });
  });

  it("is not known by an event of a product that is new to us, whatever its name", () => {
    for (const source of ["newproduct", "constructor", "__proto__", ""]) {
      expect(blockerOf(byEdge({ cause: "worker" }), anEvent({ source }), null)).toEqual({
        blocker: "unknown",
        sure: false,
      });
    }
  });

  test.each(["log", "skip", "allow", "bypass", "challengesolved", "jschallengebypassed"])(
    "is not known by an event that refused nothing: %s",
    (action) => {
      expect(blockerOf(byEdge({}), anEvent({ action }), "Pro")).toEqual({ blocker: "unknown", sure: false });
    },
  );

  it("is the OWASP score, by the rule that adds it up", () => {
    const source = "firewallmanaged";
    const byId = anEvent({ source, ruleId: "6179ae15870a4bb7b2d480d4843b323c" });
    const byName = anEvent({ source, description: "949110: Inbound Anomaly Score Exceeded" });
    for (const event of [byId, byName])
      expect(blockerOf(byEdge({}), event, null)).toEqual({ blocker: "owasp", sure: true });
    expect(blockerOf(byEdge({}), anEvent({ source, description: "9491101" }), null).blocker).toBe(
      "managed-rule",
    );
  });

  test.each([
    ["Free", "bot-fight-mode", true],
    ["Pro", "sbfm", true],
    [null, "sbfm", false],
  ] as const)("is told from the plan where both bot fights have one source: %s", (plan, blocker, sure) => {
    expect(blockerOf(byEdge({}), anEvent({ source: "botfight" }), plan)).toEqual({ blocker, sure });
  });

  test.each<[string, Blocker, boolean]>([
    ["access-denied-1020", "custom-rule", true],
    ["waf-block", "custom-rule", false],
    ["ip-banned", "ip-access-address", false],
    ["asn-banned", "ip-access-network", true],
    ["country-banned", "ip-access-country", true],
    ["browser-signature", "bic", true],
    ["hotlink", "hotlink", true],
    ["rate-limited", "rate-limit", true],
    ["early-refusal", "early-refusal", true],
    ["sni-mismatch", "early-refusal", true],
    ["worker", "worker", true],
    ["dns", "setup", true],
    ["challenge", "unknown", false],
    ["toString", "unknown", false],
  ])("without an event is proposed from the verdict: %s", (cause, blocker, sure) => {
    expect(blockerOf(byEdge({ cause }), null, null)).toEqual({ blocker, sure });
  });

  it("is Access where the verdict names it, and unknown where the edge did not decide", () => {
    expect(blockerOf(byEdge({ product: "Cloudflare Access" }), null, null).blocker).toBe("access");
    expect(blockerOf(aBlock({ verdict: { cause: "hotlink" } }), null, null).blocker).toBe("unknown");
  });

  it("has words of its own, each", () => {
    const words = blockers.map((blocker) => render(blockerWords(blocker)));
    expect(new Set(words).size).toBe(blockers.length);
    expect(isBlocker("custom-rule")).toBe(true);
    expect(isBlocker("a custom rule")).toBe(false);
  });
});
