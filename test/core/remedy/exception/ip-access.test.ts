import type { RuleCreateParams } from "cloudflare/resources/rulesets/rules";
import { describe, expect, it, test } from "vitest";
import { takesConditions } from "../../../../src/core/remedy/exception/instruments";
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
    const written = writtenFor("ip-access-range", anEvent({ source: "iprange" }));
    expect(written.call).toBeNull();
    expect(written.steps.map(({ id }) => id)).toContain("fix_do_ip_range");
    // The step speaks of the expression, so there has to be one, and conditions to make it of.
    expect(written.expression).toContain("ip.src in {203.0.113.7}");
    expect(takesConditions("ip-access-range")).toBe(true);
  });

  it("is not written for an address that is not known", () => {
    const written = writtenFor("ip-access-address", null, aRequest({ clientIp: null }));
    expect([written.call, written.complete]).toEqual([null, false]);
    expect(written.warnings).toContainEqual({ id: "fix_warn_ip_unknown" });
  });

  test.each([
    ["block", "block", "fix_do_block"],
    ["challenge", "challenge", "fix_do_challenge_interactive"],
    ["jschallenge", "js_challenge", "fix_do_challenge_js"],
    ["managedchallenge", "managed_challenge", "fix_do_challenge"],
  ])("keeps the action %s of the rule that it replaces, in every form", (action, mode, step) => {
    const written = writtenFor("ip-access-country", anEvent({ source: "country", action }));
    expect(runInShell(written.call ?? "").calls[1]?.body).toMatchObject({ action: mode });
    expect(written.terraform?.v5).toContain(`"${mode}"`);
    expect(written.steps.map(({ id }) => id)).toContain(step);
    expect(runInShell(written.rollback ?? "").calls[0]?.body).toMatchObject({ mode });
    expect(written.rollback).toContain(`# The mode is ${mode}, as the event says`);
    expect(written.warnings).not.toContainEqual({ id: "fix_warn_ip_mode_assumed" });
  });

  it("says that Block is assumed where no event of such a rule tells the action, here and for rolling back", () => {
    const another = anEvent({ source: "firewallcustom", action: "managedchallenge" });
    for (const blocker of ["ip-access-address", "ip-access-network", "ip-access-country"] as const) {
      for (const event of [null, another]) {
        for (const action of ["skip", "managed-challenge"] as const) {
          const written = writtenFor(blocker, event, aRequest(), action);
          expect(written.warnings).toContainEqual({ id: "fix_warn_ip_mode_assumed" });
          expect(written.rollback).toContain("# The mode is assumed to be block");
        }
      }
    }
  });

  it("names what rolling back does not put back: the notes", () => {
    const { call, rollback } = writtenFor("ip-access-address", anEvent({ source: "ip" }));
    expect(call).toContain("# The IP Access rule as it is, and its id. Keep what is shown");
    expect(rollback).toContain("# The notes are new");
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
