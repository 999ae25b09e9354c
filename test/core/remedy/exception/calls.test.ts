import type { RuleCreateParams } from "cloudflare/resources/rulesets/rules";
import type { RulesetCreateParams } from "cloudflare/resources/rulesets/rulesets";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockers, type Blocker } from "../../../../src/core/remedy/exception/blocker";
import { writeException } from "../../../../src/core/remedy/exception/write-exception";
import { anEvent } from "../work-sample";
import { aRequest, writtenFor } from "./drafted";
import { runInShell } from "./run-in-shell";

const ruleset = "1".repeat(32);
const blocked = "0123456789abcdef0123456789abcdef";
const expression =
  '(http.host eq "shop.example" and http.request.uri.path eq "/api/hook" and http.request.method eq "POST" and ip.src in {203.0.113.7})';
const description = "exception for Ray a28818bd8e015024";

describe("the shell commands of an exception", () => {
  it("find the list, then add this one rule before the one that blocked", () => {
    const { calls } = runInShell(writtenFor("custom-rule", anEvent()).call ?? "");
    const rule = {
      action: "skip",
      action_parameters: { ruleset: "current" },
      logging: { enabled: true },
      expression,
      description,
      position: { before: blocked },
    } satisfies RuleCreateParams.SkipRule;
    const token = "Authorization: Bearer t0ken";
    expect(calls).toEqual([
      {
        method: "GET",
        path: "/rulesets/phases/http_request_firewall_custom/entrypoint",
        token,
        body: null,
        query: [],
      },
      { method: "POST", path: `/rulesets/${ruleset}/rules`, token, body: rule, query: [] },
    ]);
  });

  it("send nothing where no list was found, and have another command for that", () => {
    const written = writtenFor("custom-rule", anEvent());
    const { calls } = runInShell(written.call ?? "", { rulesetId: "" });
    expect(calls.map(({ method }) => method)).toEqual(["GET"]);
    const [first] = runInShell(written.callWithoutList ?? "").calls;
    expect([first?.method, first?.path]).toEqual(["POST", "/rulesets"]);
    const list = {
      name: "default",
      kind: "zone",
      phase: "http_request_firewall_custom",
      rules: [
        {
          action: "skip",
          action_parameters: { ruleset: "current" },
          logging: { enabled: true },
          expression,
          description,
        },
      ],
    } satisfies RulesetCreateParams;
    expect(first?.body).toEqual(list);
  });

  it("take out exactly the rule with this description, or nothing where several have it", () => {
    const { rollback } = writtenFor("custom-rule", anEvent());
    const one = runInShell(rollback ?? "");
    expect(one.filters).toEqual([
      `.result.rules[]? | select(.description == "${description}" and .action == "skip") | .id`,
    ]);
    expect(one.calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "GET /rulesets/phases/http_request_firewall_custom/entrypoint",
      `DELETE /rulesets/${ruleset}/rules/${"2".repeat(32)}`,
    ]);
    for (const ruleIds of ["", `${"2".repeat(32)}\n${"4".repeat(32)}`, "null"]) {
      const { calls } = runInShell(rollback ?? "", { ruleIds });
      expect(calls.map(({ method }) => method)).toEqual(["GET"]);
    }
  });

  it("except the one managed rule by an exception first in the list of managed rules", () => {
    const event = anEvent({ source: "firewallmanaged" });
    const { calls } = runInShell(writtenFor("managed-rule", event).call ?? "");
    const rule = {
      action: "skip",
      action_parameters: { rules: { fedcba9876543210fedcba9876543210: [blocked] } },
      logging: { enabled: true },
      expression,
      description,
      position: { before: "" },
    } satisfies RuleCreateParams.SkipRule;
    expect(calls.map(({ path }) => path)).toEqual([
      "/rulesets/phases/http_request_firewall_managed/entrypoint",
      `/rulesets/${ruleset}/rules`,
    ]);
    expect(calls[1]?.body).toEqual(rule);
  });

  it("make one DDoS rule less sensitive, by an override", () => {
    const { calls } = runInShell(writtenFor("ddos", anEvent({ source: "l7ddos" })).call ?? "");
    const rule = {
      action: "execute",
      action_parameters: {
        id: "4d21379b4f9f4bb088e0729962c8b3cf",
        overrides: { rules: [{ id: blocked, sensitivity_level: "low" }] },
      },
      expression: "true",
      description,
      position: { before: "" },
    } satisfies RuleCreateParams.ExecuteRule;
    expect(calls[0]?.path).toBe("/rulesets/phases/ddos_l7/entrypoint");
    expect(calls[1]?.body).toEqual(rule);
  });

  it("name the permission that each of their endpoints wants", () => {
    const rights = (blocker: Blocker, source: string): (string | undefined)[] => {
      const { call, rollback } = writtenFor(blocker, anEvent({ source }));
      const all = `${call}\n${rollback}`.matchAll(/the token with the permission (.+)$/gm);
      return [...new Set([...all].map(([, right]) => right))];
    };
    expect(rights("custom-rule", "firewallcustom")).toEqual(["Zone WAF Edit"]);
    expect(rights("managed-rule", "firewallmanaged")).toEqual(["Zone WAF Edit"]);
    expect(rights("ddos", "l7ddos")).toEqual(["HTTP DDoS Managed Ruleset Edit"]);
    expect(rights("ip-access-address", "ip")).toEqual(["Firewall Services Edit"]);
    expect(rights("ip-access-country", "country")).toEqual(["Zone WAF Edit", "Firewall Services Edit"]);
  });

  it("hold whatever a path and a user agent hold, as it is", () => {
    const nasty = fc.string({
      unit: fc.constantFrom(..."'\"\\$`{}()!#&;|<>*?% \u00e9/aé".split("")),
      maxLength: 40,
    });
    fc.assert(
      fc.property(nasty, nasty, (path, agent) => {
        const request = aRequest({ path: `/${path}`, userAgent: `a${agent}` });
        const conditions = [
          { condition: { field: "path", match: "prefix", path: request.path } as const, on: true },
          { condition: { field: "user-agent", match: "contains", text: `a${agent}` } as const, on: true },
        ];
        const written = writeException({ blocker: "bic", conditions, action: "skip" }, request, null);
        const { calls } = runInShell(written.call ?? "");
        expect(calls[1]?.body).toMatchObject({ expression: written.expression });
        expect(calls).toHaveLength(2);
      }),
      { numRuns: 40 },
    );
  });

  it("never write a whole list, carry no token, and comment in plain words alone", () => {
    for (const blocker of blockers) {
      for (const source of ["firewallcustom", "firewallmanaged", "l7ddos", "ip"]) {
        const { call, callWithoutList, rollback } = writtenFor(blocker, anEvent({ source }));
        const code = [call, callWithoutList, rollback].join("\n");
        expect(code).not.toMatch(/PUT|Bearer (?!\$CLOUDFLARE_API_TOKEN")/);
        // An interactive zsh takes comments for commands.
        for (const comment of code.matchAll(/^\s*#.*$/gm)) expect(comment[0]).toMatch(/^\s*# [\w ,.-]+$/);
      }
    }
  });
});
