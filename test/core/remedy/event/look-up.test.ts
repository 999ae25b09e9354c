import { describe, expect, it, test } from "vitest";
import { render } from "../../../../src/core/messages/render";
import type { Send } from "../../../../src/core/remedy/api/api-call";
import { lookUp, type LookUpStep } from "../../../../src/core/remedy/event/look-up";
import { unknownDataset } from "../../../../src/core/remedy/event/dataset";
import { searchRange } from "../../../../src/core/remedy/event/time-range";
import type { LookUpTarget } from "../../../../src/core/remedy/event/look-up-target";
import { stubbedSend } from "../../../lab/cloudflare-api/in-process";
import { blockingRule } from "../../../lab/cloudflare-api/rulesets";
import type { ApiScenario } from "../../../lab/cloudflare-api/tokens";
import { accountId, zoneId } from "../../../lab/cloudflare-api/zones";

const hour = 3_600_000;
const now = Date.parse("2026-11-24T15:00:00Z");
const target: LookUpTarget = {
  host: "www.shop.example",
  path: "/edge/block",
  rayId: "a28818bd8e015024",
  time: { at: now - 2 * hour, byServer: true },
};

async function look(
  scenario: ApiScenario | "unknown" | "malformed" | null,
  more: Partial<LookUpTarget> = {},
) {
  const { send, calls } = stubbedSend(scenario, now);
  const steps: LookUpStep[] = [];
  const result = await lookUp({ ...target, ...more }, now, send, (step) => steps.push(step));
  return { result, calls, steps };
}

/** The sentence of a problem. */
async function said(scenario: Parameters<typeof look>[0], more: Partial<LookUpTarget> = {}) {
  const { result } = await look(scenario, more);
  return result.kind === "problem" ? render(result.problem.sentence) : result.kind;
}

describe("a look-up with a token that may", () => {
  it("finds the zone by the host's parent, and the event of this very Ray ID", async () => {
    const { result, steps } = await look("good");
    expect(result).toMatchObject({
      kind: "found",
      zone: { id: zoneId("shop.example"), name: "shop.example", accountId, plan: "Pro" },
      events: [
        {
          rayId: target.rayId,
          action: "block",
          source: "firewallcustom",
          ruleId: blockingRule.id,
          clientAsn: 64500,
          datetime: "2026-11-24T13:00:00.000Z",
        },
      ],
    });
    expect(steps).toEqual(["zone", "settings", "events"]);
  });

  it("puts what stopped the request before what only saw it", async () => {
    const { result } = await look("several");
    expect(result).toMatchObject({ kind: "found", events: [{ action: "block" }, { action: "log" }] });
  });

  it("asks for the host first, then for each parent, and never for a top level alone", async () => {
    const { calls } = await look("otherZone", { host: "a.b.shop.example" });
    expect(calls.map(({ path }) => path)).toEqual([
      "/client/v4/zones?name=a.b.shop.example",
      "/client/v4/zones?name=b.shop.example",
      "/client/v4/zones?name=shop.example",
    ]);
  });

  it("asks for no column that the zone does not offer, and reads what it offers first", async () => {
    const { calls } = await look("fewFields");
    const [settings, events] = calls.slice(-2).map(({ body }) => JSON.stringify(body));
    expect(settings).toContain("availableFields");
    expect(events).toContain("{ datetime action source ruleId rayName }");
  });

  it("knows that what was found by the Ray ID has it, also where the zone has no column for it", async () => {
    const { send } = stubbedSend("good", now);
    const without: Send = async (call) => {
      const reply = await send(call);
      const text = JSON.stringify(reply).replaceAll('"rayName"', '"other"');
      return JSON.parse(text) as typeof reply;
    };
    const result = await lookUp(target, now, without, () => undefined);
    expect(result).toMatchObject({ kind: "found", events: [{ rayId: target.rayId }] });
  });

  it("asks again without a column that Cloudflare does not know after all", async () => {
    const { result, calls } = await look("unknownField");
    expect(result).toMatchObject({ kind: "found", events: [{ rulesetId: null, ruleId: blockingRule.id }] });
    expect(JSON.stringify(calls.at(-2)?.body)).toContain("rulesetId");
    expect(JSON.stringify(calls.at(-1)?.body)).not.toContain("rulesetId");
  });

  it("stays within the window that the zone allows", async () => {
    expect((await look("narrow")).result.kind).toBe("found");
  });

  it("searches a narrow time by the server's clock, and a wide one by the browser's", async () => {
    const query = async (byServer: boolean) =>
      JSON.stringify((await look("good", { time: { at: now - 2 * hour, byServer } })).calls.at(-1)?.body);
    expect(await query(true)).toContain(String.raw`datetime_geq: \"2026-11-24T12:50:00Z\"`);
    expect(await query(false)).toContain(String.raw`datetime_geq: \"2026-11-24T11:50:00Z\"`);
  });
});

describe("a look-up that finds no event", () => {
  const why = async (scenario: ApiScenario, more: Partial<LookUpTarget> = {}) => {
    const { result } = await look(scenario, more);
    return result.kind === "none" ? result.why.map(({ id }) => id) : [result.kind];
  };

  it("offers those of the same host and path, as another request's", async () => {
    const { result, steps } = await look("near");
    expect(result).toMatchObject({
      kind: "none",
      near: [{ rayId: "00000000000000ff", path: "/edge/block" }],
    });
    expect(steps.at(-1)).toBe("near");
  });

  it("searches by host and path where no Ray ID is known, and says so", async () => {
    expect(await why("near", { rayId: null })).toEqual(["fix_none_no_ray", "fix_none_otherwise"]);
  });

  it.each<[string, ApiScenario, number, string[]]>([
    ["it may be left out on the Free plan", "free", 2, ["fix_none_sampled", "fix_none_otherwise"]],
    ["it is gone after the plan's time", "free", 25, ["fix_none_gone"]],
    ["it is gone after the zone's own time, and nothing is asked", "tooOld", 3, ["fix_none_gone"]],
    ["it may be too fresh", "nothing", 0.01, ["fix_none_fresh", "fix_none_otherwise"]],
    ["it may have been no rule's", "nothing", 2, ["fix_none_otherwise"]],
  ])("says that %s", async (_, scenario, hours, expected) => {
    expect(await why(scenario, { time: { at: now - hours * hour, byServer: true } })).toEqual(expected);
  });
});

describe("the time range", () => {
  const dataset = { ...unknownDataset, maxDuration: 600, notOlderThan: 3600 };
  const range = (minutes: number, byServer = false) =>
    searchRange({ at: now - minutes * 60_000, byServer }, dataset, now);

  it("is none where what the widest window leaves of it is older than the zone keeps", () => {
    expect(range(65)).toBeNull();
    expect(range(62)).toMatchObject({ from: now - 59 * 60_000, to: now - 57 * 60_000 });
  });

  it.each([true, false])("is never turned round, by the server's clock: %s", (byServer) => {
    const found = Array.from({ length: 200 }, (_, minutes) => range(minutes, byServer));
    const turned = found.filter((one) => one !== null && one.from > one.to);
    expect(turned).toEqual([]);
  });
});

describe("every way to fail has a sentence of its own with the next step", () => {
  const ways: readonly (readonly [string, Parameters<typeof look>[0], RegExp])[] = [
    ["a token that is no token", "malformed", /does not accept this token.*Make a new one/],
    ["a token that Cloudflare does not know", "unknown", /does not accept this token/],
    ["an expired token", "expired", /does not accept this token/],
    ["a token that may not list zones", "noZones", /Zone › Zone › Read/],
    ["a token that may not read analytics", "noAnalytics", /Zone › Analytics › Read/],
    ["a token of another site", "otherZone", /sees no zone for www\.shop\.example/],
    ["the general limit", "limited", /Try again in 2 minutes/],
    ["GraphQL's budget", "depleted", /Try again in 5 minutes/],
    ["too many queries", "busy", /in a few seconds/],
    ["a dataset that is off", "disabled", /switched off/],
    ["a failure of Cloudflare's", "broken", /failed with status 500/],
    ["a page from something in between", "page", /is not Cloudflare's API/],
    ["no answer", "silent", /did not answer in time/],
  ];
  it.each(ways)("%s", async (_, scenario, sentence) => {
    expect(await said(scenario)).toMatch(sentence);
  });

  it.each([
    ["no-token", /Paste one/],
    ["no-permission", /allow it/],
    ["network", /could not be reached/],
    ["cancelled", /Cancelled/],
  ] as const)("%s", async (why, sentence) => {
    const send: Send = () => Promise.resolve({ kind: "failed", why });
    const result = await lookUp(target, now, send, () => undefined);
    expect(result.kind === "problem" && render(result.problem.sentence)).toMatch(sentence);
  });

  it.each([403, 400])("a token for other addresses, with status %s", async (status) => {
    const message = "Cannot use the access token from location: 203.0.113.7";
    const json = { success: false, errors: [{ code: 9109, message }] };
    const send: Send = () => Promise.resolve({ kind: "answer", status, json, retryAfter: null });
    const result = await lookUp(target, now, send, () => undefined);
    expect(result.kind === "problem" && render(result.problem.sentence)).toMatch(
      /Client IP Address Filtering/,
    );
  });

  it("an address, which has no zone", async () => {
    expect(await said("good", { host: "203.0.113.9" })).toMatch(/is no name of a site/);
  });
});

describe("what GraphQL refuses", () => {
  const answering = (...messages: string[]): Send => {
    const { send } = stubbedSend("good", now);
    return async (call) => {
      const isEvents = JSON.stringify(call.body).includes("orderBy");
      const message = isEvents ? messages.shift() : undefined;
      if (message === undefined) return send(call);
      return { kind: "answer", status: 200, json: { data: null, errors: [{ message }] }, retryAfter: null };
    };
  };
  const run = (send: Send) => lookUp(target, now, send, () => undefined);

  test.each([
    "query time range is too large",
    "limit must be positive number and not greater than 10",
    "number of fields can't be more than 3",
    'unknown field "userAgent"',
  ])("once, %s, is asked again more simply", async (message) => {
    expect((await run(answering(message))).kind).toBe("found");
  });

  test.each([
    ["cannot request data older than 3600s", /older than this site's plan keeps/],
    ['error parsing args for "zones": filter', /does not understand this version's query/],
    ["something new", /says: “something new”/],
  ])("for good, %s, is a sentence", async (message, sentence) => {
    const result = await run(answering(message));
    expect(result.kind === "problem" && render(result.problem.sentence)).toMatch(sentence);
  });
});
