import { describe, expect, it } from "vitest";
import { render } from "../../../../src/core/messages/render";
import type { Send } from "../../../../src/core/remedy/api/api-call";
import { notReplayed } from "../../../../src/core/remedy/trace/not-replayed";
import { readTrace } from "../../../../src/core/remedy/trace/read-trace";
import { matchedRules, ruleInTrace } from "../../../../src/core/remedy/trace/rule-in-trace";
import { traceRequest } from "../../../../src/core/remedy/trace/trace-request";
import { stubbedSend } from "../../../lab/cloudflare-api/in-process";
import { blockingRule } from "../../../lab/cloudflare-api/rulesets";
import { accountId } from "../../../lab/cloudflare-api/zones";

const request = {
  method: "GET",
  url: "https://shop.example/edge/block",
  country: "GB",
  userAgent: "curl/8.0",
};

describe("a simulated request", () => {
  it("tells which rule matched, and in which phase", async () => {
    const trace = await traceRequest(accountId, request, stubbedSend("good", 0).send);
    if ("kind" in trace) throw new Error(render(trace.sentence));
    expect(trace.status).toBe(403);
    expect(matchedRules(trace)).toMatchObject([
      { id: blockingRule.id, action: "block", within: ["http_request_firewall_custom", "default"] },
    ]);
    const { expression } = blockingRule;
    expect(ruleInTrace(trace, { id: null, expression: expression.slice(1, -1), action: null })).toBe(
      "matched",
    );
    expect(ruleInTrace(trace, { id: null, expression: "(other)", action: null })).toBe("absent");
  });

  it("does not match a rule that is for another path", async () => {
    const url = "https://shop.example/open";
    const trace = await traceRequest(accountId, { ...request, url }, stubbedSend("good", 0).send);
    if ("kind" in trace) throw new Error(render(trace.sentence));
    expect(ruleInTrace(trace, { id: blockingRule.id, expression: null, action: null })).toBe("not-matched");
  });

  it("is sent with the country and the user agent, and is not passed on to the origin", async () => {
    const { send, calls } = stubbedSend("good", 0);
    await traceRequest(accountId, request, send);
    await traceRequest(accountId, { ...request, country: "XX", userAgent: null }, send);
    expect(calls.map(({ body }) => body)).toEqual([
      {
        method: "GET",
        url: request.url,
        skip_response: true,
        headers: { "User-Agent": "curl/8.0" },
        context: { geoloc: { iso_code: "GB" } },
      },
      { method: "GET", url: request.url, skip_response: true },
    ]);
  });

  it("says what is missing where the token may not, the account is not known, or the answer is odd", async () => {
    const odd: Send = () => Promise.resolve({ kind: "answer", status: 200, json: {}, retryAfter: null });
    const problems = await Promise.all([
      traceRequest(accountId, request, stubbedSend("noTrace", 0).send),
      traceRequest("none", request, odd),
      traceRequest(accountId, request, odd),
    ]);
    expect(problems.map((problem) => ("kind" in problem ? render(problem.sentence) : ""))).toEqual([
      expect.stringContaining("Allow Request Tracer"),
      expect.stringContaining("account is not known"),
      expect.stringContaining("a form that this version does not know"),
    ]);
  });
});

describe("reading a simulation", () => {
  it("bears steps of any form, and nesting without end", () => {
    let nested: unknown = { type: "rule", expression: "deep", matched: true };
    for (let depth = 0; depth < 10_000; depth += 1) nested = { name: "x", trace: [nested] };
    expect(readTrace({ result: { trace: [7, null, { trace: "no" }, { matched: "yes" }, nested] } })).toEqual({
      status: null,
      rules: [],
    });
    expect(readTrace({ result: null })).toBeNull();
  });

  it("compares expressions but for white space and parentheses around the whole", () => {
    const rule = { within: [], id: "a", action: "skip", description: null, matched: true };
    const trace = { status: 200, rules: [{ ...rule, expression: '( (a eq ")")\n and (b eq "x") )' }] };
    const outcome = (expression: string) => ruleInTrace(trace, { id: null, expression, action: null });
    expect(outcome('(a eq ")") and (b eq "x")')).toBe("matched");
    expect(outcome('a eq ")") and (b eq "x"')).toBe("absent");
  });

  it("tells a rule from another with the same expression that does something else", () => {
    const rule = { within: [], id: "a", action: "managed_challenge", description: null, matched: true };
    const trace = { status: 403, rules: [{ ...rule, expression: "a" }] };
    const outcome = (action: string) => ruleInTrace(trace, { id: null, expression: "a", action });
    expect([outcome("managed_challenge"), outcome("skip")]).toEqual(["matched", "absent"]);
  });
});

describe("what cannot be replayed", () => {
  const ip = { field: "ip", ranges: ["203.0.113.7"] } as const;
  const asn = { field: "asn", asn: 64500 } as const;
  const host = { field: "host", host: "shop.example" } as const;
  const country = { field: "country", country: "DE" } as const;
  it.each([
    [[host], null],
    [[host, ip], "fix_trace_no_address"],
    [[asn], "fix_trace_no_network"],
    [[ip, asn], "fix_trace_no_address_nor_network"],
    [[country], null],
  ])("of %j is %s", (conditions, id) => {
    expect(notReplayed(conditions, "DE")?.id ?? null).toBe(id);
  });

  it.each([null, "T1", "XX"])("is a country where the client's is %s", (of) => {
    expect(notReplayed([country], of)?.id).toBe("fix_trace_no_country");
  });
});
