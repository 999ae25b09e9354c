import { describe, expect, it, test } from "vitest";
import { blockers, type Blocker } from "../../../../src/core/remedy/exception/blocker";
import { takesConditions } from "../../../../src/core/remedy/exception/instruments";
import { writeException } from "../../../../src/core/remedy/exception/write-exception";
import { render } from "../../../../src/core/messages/render";
import { anEvent } from "../work-sample";
import { aRequest, writtenFor } from "./drafted";
import { runInShell } from "./run-in-shell";

const bodyOf = (call: string | null): unknown => runInShell(call ?? "").calls[1]?.body;
const warnings = (written: ReturnType<typeof writtenFor>): string[] => written.warnings.map(({ id }) => id);

describe("the instrument for what refused", () => {
  // Spelt as in developers.cloudflare.com/waf/custom-rules/skip/options/, case and all.
  test.each<[Blocker, object]>([
    ["custom-rule", { ruleset: "current" }],
    ["rate-limit", { phases: ["http_ratelimit"] }],
    ["sbfm", { phases: ["http_request_sbfm"] }],
    ["bic", { products: ["bic"] }],
    ["hotlink", { products: ["hot"] }],
    ["ua-block", { products: ["uaBlock"] }],
    ["zone-lockdown", { products: ["zoneLockdown"] }],
    ["security-level", { products: ["securityLevel"] }],
    ["old-waf", { products: ["waf"] }],
  ])("is, for %s, a Skip rule that skips that alone", (blocker, parameters) => {
    const written = writtenFor(blocker);
    expect(written).toMatchObject({ action: "skip", complete: true });
    expect(bodyOf(written.call)).toMatchObject({
      action: "skip",
      action_parameters: parameters,
      logging: { enabled: true },
      position: { before: "" },
    });
  });

  test.each<Blocker>([
    "bot-fight-mode",
    "access",
    "api-shield",
    "validation",
    "worker",
    "early-refusal",
    "setup",
  ])("is, for %s, something else to do, and nothing to paste", (blocker) => {
    const written = writtenFor(blocker, anEvent());
    expect(written).toMatchObject({ call: null, terraform: null, rollback: null, expression: null });
    expect(written.steps).toHaveLength(1);
    expect(written.complete).toBe(true);
    expect(render(written.instrument)).toMatch(/^Nothing can skip this: /);
  });

  it("is to be found out while what refused is not known", () => {
    expect(writtenFor("unknown")).toMatchObject({ complete: false, call: null });
  });

  it("stands before a rule only where that is in the same list", () => {
    // The rule of a rate limit has an id too, but in another list, where `before` would be an error.
    const other = anEvent({ source: "ratelimit" });
    expect(bodyOf(writtenFor("rate-limit", other).call)).toMatchObject({ position: { before: "" } });
    expect(bodyOf(writtenFor("custom-rule", other).call)).toMatchObject({ position: { before: "" } });
    const odd = anEvent({ ruleId: '"; rm -rf /' });
    const written = writtenFor("custom-rule", odd);
    expect(bodyOf(written.call)).toMatchObject({ position: { before: "" } });
    expect(warnings(written)).toContain("fix_warn_no_position");
  });

  it("excepts no managed rule whose id is not known, and says where to get it", () => {
    for (const event of [null, anEvent(), anEvent({ source: "firewallmanaged", ruleId: null })]) {
      const written = writtenFor("managed-rule", event);
      expect(written).toMatchObject({ complete: false, call: null });
      expect(warnings(written)).toContain("fix_warn_no_rule_id");
      expect(written.expression).not.toBeNull();
    }
  });

  it("assumes the Cloudflare Managed Ruleset where the event names none, and says so", () => {
    const written = writtenFor("managed-rule", anEvent({ source: "firewallmanaged", rulesetId: null }));
    expect(warnings(written)).toContain("fix_warn_ruleset_assumed");
    expect(bodyOf(written.call)).toMatchObject({
      action_parameters: { rules: { efb7b8c949ac4650a09736fc376e9aee: [anEvent().ruleId] } },
    });
  });

  it("never excepts the rule that adds the OWASP score up", () => {
    const event = anEvent({ source: "firewallmanaged", ruleId: "6179ae15870a4bb7b2d480d4843b323c" });
    expect(writtenFor("owasp", event)).toMatchObject({ call: null, terraform: null, complete: true });
    // As an exception for the rules that scored, it has to be told which these are.
    const managed = writtenFor("managed-rule", event);
    expect(managed).toMatchObject({ call: null, terraform: null, complete: false });
    expect(warnings(managed)).toContain("fix_warn_no_rule_id");
  });

  it("shows nothing narrow for the OWASP score, which holds for the whole site", () => {
    const written = writtenFor("owasp", anEvent({ source: "firewallmanaged" }));
    expect(written.expression).toBeNull();
    expect(warnings(written)).toEqual(["fix_warn_owasp_whole"]);
    expect(takesConditions("owasp")).toBe(false);
    expect(written.steps.map((step) => render(step)).join()).not.toContain("this expression");
  });
});

describe("observing first", () => {
  test.each([
    ["log", "log", "fix_warn_log_plan"],
    ["managed-challenge", "managed_challenge", "fix_warn_challenge"],
  ] as const)("by %s is the same expression at the same place", (action, asRule, warning) => {
    const skip = writtenFor("custom-rule", anEvent());
    const observe = writtenFor("custom-rule", anEvent(), aRequest(), action);
    expect(observe.expression).toBe(skip.expression);
    expect(bodyOf(observe.call)).toEqual({
      action: asRule,
      expression: skip.expression,
      description: "exception for Ray a28818bd8e015024",
      position: { before: anEvent().ruleId },
    });
    expect(warnings(observe)).toContain(warning);
    expect(observe.steps.map(({ id }) => id)).toContain("fix_do_then_skip");
    // What is rolled back is the observing rule, and not the Skip rule.
    expect(runInShell(observe.rollback ?? "").filters[0]).toContain(`.action == "${asRule}"`);
  });

  it("is said to be impossible where it is", () => {
    const ddos = writtenFor("ddos", anEvent({ source: "l7ddos" }), aRequest(), "log");
    expect(warnings(ddos)).toContain("fix_warn_no_observing");
    expect(warnings(writtenFor("custom-rule", anEvent(), aRequest(), "log"))).not.toContain(
      "fix_warn_no_observing",
    );
  });
});

describe("an exception that misses the request that it is for", () => {
  it("says which condition keeps it out, and can still be used", () => {
    const conditions = [
      { condition: { field: "host", host: "shop.example" }, on: true },
      { condition: { field: "path", match: "prefix", path: "/api/hook/" }, on: true },
      { condition: { field: "method", method: "GET" }, on: false },
    ] as const;
    const written = writeException({ blocker: "bic", conditions, action: "skip" }, aRequest(), null);
    expect(written.complete).toBe(true);
    expect(written.warnings.map((warning) => render(warning))).toEqual([
      "The refused request itself is not let through by this: “Requests for everything whose path begins with /api/hook/”.",
    ]);
  });

  it("is none of those that are proposed", () => {
    for (const blocker of blockers) {
      for (const source of ["firewallcustom", "firewallmanaged", "l7ddos", "country"]) {
        const event = anEvent({ source, method: "POST" });
        expect(warnings(writtenFor(blocker, event))).not.toContain("fix_warn_misses_request");
      }
    }
  });
});

describe("an exception that cannot be written", () => {
  it("says why, and has nothing to paste", () => {
    const draft = {
      blocker: "bic",
      conditions: [{ condition: { field: "ip", ranges: [] }, on: true }],
      action: "skip",
    } as const;
    expect(writeException(draft, aRequest(), null)).toMatchObject({
      complete: false,
      call: null,
      terraform: null,
      warnings: [{ id: "fix_expression_no_address" }],
    });
  });

  it("is one without any condition on", () => {
    const draft = { blocker: "rate-limit", conditions: [], action: "skip" } as const;
    expect(writeException(draft, aRequest(), null)).toMatchObject({
      complete: false,
      warnings: [{ id: "fix_expression_empty" }],
    });
  });
});
