import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { render } from "../../../../src/core/messages/render";
import type { Condition } from "../../../../src/core/remedy/expression/condition";
import { sourceRange } from "../../../../src/core/remedy/expression/source-range";
import { writeExpression } from "../../../../src/core/remedy/expression/write-expression";
import { evaluate, inRanges, parseExpression, type RuleRequest } from "./rules-language";

interface Client {
  readonly host: string;
  readonly path: string;
  readonly method: string;
  readonly ip: string;
  readonly asn: number;
  readonly country: string;
  readonly agent: string;
}

/** What a rule sees of it. */
const seen = (client: Client): RuleRequest => ({
  "http.host": client.host,
  "http.request.uri.path": client.path,
  "http.request.method": client.method,
  "ip.src": client.ip,
  "ip.src.asnum": client.asn,
  "ip.src.country": client.country,
  "http.user_agent": client.agent,
});

/** What the sentence of a condition says, in plain code. */
function says(condition: Condition, client: Client): boolean {
  switch (condition.field) {
    case "host":
      return client.host === condition.host;
    case "path":
      return condition.match === "exact"
        ? client.path === condition.path
        : client.path.slice(0, condition.path.length) === condition.path;
    case "method":
      return client.method === condition.method;
    case "ip":
      return inRanges(client.ip, condition.ranges);
    case "asn":
      return client.asn === condition.asn;
    case "country":
      return client.country === condition.country;
    case "user-agent":
      return condition.match === "exact"
        ? client.agent === condition.text
        : client.agent.split(condition.text).length > 1;
  }
}

const hostile = fc.constantFrom(
  '"',
  "\\",
  '"#',
  '"##',
  "#",
  "{",
  "}",
  ")",
  " or ",
  '\\"',
  "é",
  "🦊",
  "$",
  "'",
  "%22",
  "*",
);
const someText = fc
  .array(fc.oneof(hostile, fc.string({ maxLength: 6 }), fc.constantFrom("a", "B", "/", "-")), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join("").replace(/\p{Cc}|\p{Cf}|\p{Cs}/gu, ""))
  .filter((text) => text !== "");
const anAddress = fc.oneof(
  fc.ipV4(),
  fc
    .tuple(fc.integer({ min: 1, max: 0xffff }), fc.integer({ min: 0, max: 0xffff }))
    .map(([a, b]) => `2001:db8::${a.toString(16)}:${b.toString(16)}`),
);
const aClient: fc.Arbitrary<Client> = fc.record({
  host: fc.constantFrom("shop.example", "www.shop.example", "xn--bcher-kva.example"),
  path: someText.map((text) => `/${text}`),
  method: fc.constantFrom("GET", "POST", "HEAD", "PROPFIND"),
  ip: anAddress,
  asn: fc.integer({ min: 1, max: 4_294_967_295 }),
  country: fc.constantFrom("DE", "US", "T1"),
  agent: someText,
});

/** The conditions that can be made of a client, some of them. */
const conditionsOf = (client: Client): fc.Arbitrary<Condition[]> =>
  fc
    .record({
      cut: fc.nat({ max: client.path.length - 1 }),
      part: fc.tuple(fc.nat({ max: 3 }), fc.integer({ min: 1, max: 8 })),
      prefix: fc.integer({ min: 8, max: 32 }),
      how: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    })
    .chain(({ cut, part, prefix, how }) => {
      // Whole characters alone: half of one no rule can name.
      const beginning = [...client.path].slice(0, cut + 1).join("");
      const some = [...client.agent].slice(part[0], part[0] + part[1]).join("") || client.agent;
      const all: Condition[] = [
        { field: "host", host: client.host },
        how[0]
          ? { field: "path", match: "exact", path: client.path }
          : { field: "path", match: "prefix", path: beginning },
        { field: "method", method: client.method },
        { field: "ip", ranges: how[1] ? [client.ip] : ["198.51.100.1", `${client.ip}/${prefix}`] },
        { field: "asn", asn: client.asn },
        { field: "country", country: client.country },
        how[2]
          ? { field: "user-agent", match: "exact", text: client.agent }
          : { field: "user-agent", match: "contains", text: some },
      ];
      return fc.subarray(all, { minLength: 1 });
    });

/** A client that differs in one part or more, or in nothing. */
function neighbour(client: Client, other: Client, parts: number): Client {
  const names = ["host", "path", "method", "ip", "asn", "country", "agent"] as const;
  const changed = names.filter((_, bit) => (parts & (1 << bit)) !== 0);
  const near: Client = { ...client, ...Object.fromEntries(changed.map((name) => [name, other[name]])) };
  // Close by, where a careless rule would be wrong: another case, one character more or less.
  if (parts % 5 === 1) return { ...near, path: `${client.path}x` };
  if (parts % 5 === 2) return { ...near, path: client.path.slice(0, -1) || "/" };
  if (parts % 5 === 3) return { ...near, agent: client.agent.toUpperCase() };
  return near;
}

describe("an expression", () => {
  it("parses back, is true of the refused request, and of 1,000 neighbours exactly where its sentences say so", () => {
    let compared = 0;
    let through = 0;
    fc.assert(
      fc.property(
        aClient.chain((client) =>
          fc.tuple(
            fc.constant(client),
            conditionsOf(client),
            fc.array(fc.tuple(aClient, fc.nat({ max: 127 })), { minLength: 1_000, maxLength: 1_000 }),
          ),
        ),
        ([client, conditions, others]) => {
          const { expression, problems } = writeExpression(conditions);
          expect(problems).toEqual([]);
          const parsed = parseExpression(expression ?? "");
          expect(evaluate(parsed, seen(client))).toBe(true);
          for (const [other, parts] of others) {
            const near = neighbour(client, other, parts);
            const said = conditions.every((condition) => says(condition, near));
            expect([expression, near, evaluate(parsed, seen(near))]).toEqual([expression, near, said]);
            compared += 1;
            if (said) through += 1;
          }
        },
      ),
      // Shrinking a thousand neighbours would take minutes.
      { numRuns: 12, endOnFailure: true },
    );
    expect(compared).toBe(12_000);
    // Both answers occur, so that the comparison says something.
    expect(through).toBeGreaterThan(50);
    expect(compared - through).toBeGreaterThan(50);
  });

  it("never uses matches, and ranges only in a set", () => {
    const { expression } = writeExpression([
      { field: "ip", ranges: ["203.0.113.9/24", "203.0.113.0/24", "2001:DB8::1", "::ffff:192.0.2.1"] },
      { field: "path", match: "prefix", path: "/api/" },
      { field: "user-agent", match: "contains", text: 'Bot "1.0"' },
    ]);
    expect(expression).toBe(
      '(ip.src in {203.0.113.0/24 2001:db8::1 192.0.2.1} and starts_with(http.request.uri.path, "/api/") and http.user_agent contains r#"Bot "1.0""#)',
    );
  });

  test.each<[string, Condition, string]>([
    ["a control character", { field: "user-agent", match: "exact", text: "a\nb" }, "control characters"],
    ["text turned round", { field: "user-agent", match: "exact", text: "a\u202eb" }, "invisible characters"],
    ["a hidden character", { field: "path", match: "prefix", path: "/a\u200b/" }, "invisible ones"],
    ["half a character", { field: "path", match: "exact", path: "/\ud83e" }, "control characters"],
    ["a host with a path", { field: "host", host: "shop.example/x" }, "is no host name"],
    ["a host with a quote", { field: "host", host: 'shop" or "' }, "is no host name"],
    ["a path without its slash", { field: "path", match: "prefix", path: "api" }, "begin with /"],
    ["a method with a quote", { field: "method", method: 'GET" or "' }, "method is unknown"],
    ["no address", { field: "ip", ranges: [] }, "Give the visitor's address"],
    ["no real address", { field: "ip", ranges: ["203.0.113.7} or true"] }, "is no IP address"],
    ["too long a prefix", { field: "ip", ranges: ["203.0.113.0/33"] }, "is no IP address"],
    ["network 0", { field: "asn", asn: 0 }, "above 0"],
    ["a country in words", { field: "country", country: "Germany" }, "two letters"],
    ["an empty user agent", { field: "user-agent", match: "contains", text: "" }, "is empty"],
  ])("is not written for %s, and says why", (_, condition, words) => {
    const { expression, problems } = writeExpression([{ field: "host", host: "shop.example" }, condition]);
    expect(expression).toBeNull();
    expect(problems.map((problem) => render(problem)).join()).toContain(words);
  });

  it("is not written without conditions, which would let everybody through", () => {
    expect(writeExpression([])).toMatchObject({
      expression: null,
      problems: [{ id: "fix_expression_empty" }],
    });
  });

  it("is at most 4,096 characters long, and else says how long it would be", () => {
    const path = (length: number): Condition => ({
      field: "path",
      match: "exact",
      path: `/${"a".repeat(length)}`,
    });
    const around = '(http.request.uri.path eq "/")'.length;
    expect(writeExpression([path(4_096 - around)]).expression).toHaveLength(4_096);
    const over = writeExpression([path(4_097 - around)]);
    expect(over.expression).toBeNull();
    expect(over.problems.map((problem) => render(problem)).join()).toContain("4097");
  });
});

describe("a source", () => {
  test.each([
    ["203.0.113.7", "203.0.113.7"],
    [" 203.0.113.7/32 ", "203.0.113.7"],
    ["203.0.113.7/24", "203.0.113.0/24"],
    ["2001:0DB8:0:0::1/48", "2001:db8::/48"],
    ["::ffff:203.0.113.7", "203.0.113.7"],
    ["203.0.113.0/24/8", null],
    ["203.0.113", null],
    ["", null],
    ["shop.example", null],
  ])("typed as %s is %s", (typed, text) => {
    expect(sourceRange(typed)?.text ?? null).toBe(text);
  });
});
