import type { RuleCreateParams } from "cloudflare/resources/rulesets/rules";
import { describe, expect, it } from "vitest";
import { anEvent } from "../work-sample";
import { aRequest, writtenFor } from "./drafted";
import { runInShell } from "./run-in-shell";

const lines = (code: string | null, answers = {}) =>
  runInShell(code ?? "", answers).calls.map(
    ({ method, path }) => `${method} ${path.replace(/[0-9a-f]{32}/g, "ID")}`,
  );
const rules = "/firewall/access_rules/rules";

describe("an exception from an IP Access rule", () => {
  it("takes the rule for one address out, and puts the same back", () => {
    const written = writtenFor("ip-access-address", anEvent({ source: "ip" }));
    expect(written.expression).toBeNull();
    const { calls } = runInShell(written.call ?? "");
    expect(calls[0]?.query).toEqual(["configuration.target=ip", "configuration.value=203.0.113.7"]);
    expect(lines(written.call)).toEqual([`GET ${rules}`, `DELETE ${rules}/ID`]);
    expect(runInShell(written.rollback ?? "").calls[0]).toMatchObject({
      method: "POST",
      path: rules,
      body: { mode: "block", configuration: { target: "ip", value: "203.0.113.7" } },
    });
  });

  it("touches nothing where several rules are found", () => {
    const { call } = writtenFor("ip-access-address", anEvent({ source: "ip" }));
    expect(lines(call, { accessRuleIds: `${"3".repeat(32)}\n${"4".repeat(32)}` })).toEqual([`GET ${rules}`]);
  });

  it("can soften it first, and harden it again", () => {
    const written = writtenFor(
      "ip-access-address",
      anEvent({ source: "ip" }),
      aRequest(),
      "managed-challenge",
    );
    expect(runInShell(written.call ?? "").calls[1]).toMatchObject({
      method: "PATCH",
      body: { mode: "managed_challenge" },
    });
    expect(runInShell(written.rollback ?? "").calls[1]?.body).toEqual({ mode: "block" });
  });

  it("knows an address of version 6 by its own word", () => {
    const { rollback } = writtenFor(
      "ip-access-address",
      anEvent({ source: "ip" }),
      aRequest({ clientIp: "2001:db8::1" }),
    );
    expect(runInShell(rollback ?? "").calls[0]?.body).toMatchObject({
      configuration: { target: "ip6", value: "2001:db8::1" },
    });
  });

  it("leaves a rule for a range to the hand, since its range is not told", () => {
    const written = writtenFor("ip-access-address", anEvent({ source: "iprange" }));
    expect(written.call).toBeNull();
    expect(written.steps.map(({ id }) => id)).toContain("fix_do_ip_range");
  });

  it("replaces the rule for a country by a custom rule that leaves the request out", () => {
    const written = writtenFor("ip-access-country", anEvent({ source: "country" }));
    const rule = {
      action: "block",
      expression: `(ip.src.country eq "DE" and not (http.host eq "shop.example" and http.request.uri.path eq "/api/hook" and http.request.method eq "POST" and ip.src in {203.0.113.7}))`,
      description: "exception for Ray a28818bd8e015024",
      position: { before: "" },
    } satisfies RuleCreateParams.BlockRule;
    const { calls } = runInShell(written.call ?? "");
    expect(calls[1]?.body).toEqual(rule);
    expect(lines(written.call).slice(2)).toEqual([
      "GET /rulesets/phases/http_request_firewall_custom/entrypoint",
      `GET ${rules}`,
      `DELETE ${rules}/ID`,
    ]);
  });

  it("leaves the old rule where the new one is not there, and the new one where the old is not back", () => {
    const written = writtenFor("ip-access-network", anEvent({ source: "asn" }));
    expect(lines(written.call, { ruleIds: "" }).filter((line) => line.startsWith("DELETE"))).toEqual([]);
    expect(lines(written.rollback, { accessRuleIds: "" })).toEqual([`POST ${rules}`, `GET ${rules}`]);
    expect(lines(written.rollback)[3]).toMatch(/^DELETE \/rulesets/);
  });

  it("is not written where network or country is not known", () => {
    const request = aRequest({ clientAsn: null, clientCountry: "Germany" });
    for (const blocker of ["ip-access-network", "ip-access-country"] as const) {
      const written = writtenFor(blocker, null, request);
      expect([written.call, written.complete]).toEqual([null, false]);
      expect(written.warnings).toContainEqual({ id: "fix_warn_ip_unknown" });
    }
  });
});
