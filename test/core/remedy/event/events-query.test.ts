import fc from "fast-check";
import { expect, it } from "vitest";
import { unknownDataset } from "../../../../src/core/remedy/event/dataset";
import { columnsFor, eventsQuery } from "../../../../src/core/remedy/event/events-query";
import { readEvents } from "../../../../src/core/remedy/event/read-events";
import { zoneCandidates } from "../../../../src/core/remedy/event/zone";
import { readQuery } from "../../../lab/cloudflare-api/graphql-reader";

const range = { from: 0, to: 60_000 };
const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom('"', "\\", "\n", "}", ")", "{", "$", "\u2028", "a") }),
);

it("no host and no path breaks out of its place in the query", () => {
  fc.assert(
    fc.property(hostile, hostile, (host, path) => {
      const query = eventsQuery(["datetime", "action"], { host, path }, range, 50);
      const [viewer] = readQuery(query, { zone: "z" });
      expect(viewer?.fields[0]?.fields[0]?.args).toEqual({
        limit: 50,
        orderBy: ["datetime_DESC"],
        filter: {
          clientRequestHTTPHost: host,
          clientRequestPath: path,
          datetime_geq: "1970-01-01T00:00:00Z",
          datetime_leq: "1970-01-01T00:01:00Z",
        },
      });
    }),
  );
});

it("columns are spelled as the zone spells them, and none is made up", () => {
  const availableFields = ["clientASN", "ACTION", "datetime", "somethingElse"];
  expect(columnsFor({ ...unknownDataset, availableFields })).toEqual(["datetime", "ACTION", "clientASN"]);
});

it("a row is read whatever its spelling, and one without time or action is none", () => {
  const rows = [
    {
      datetime: "2026-11-24T13:00:00Z",
      action: "managed_challenge",
      source: "firewallManaged",
      clientASN: 7,
    },
    {
      datetime: "2026-11-24T13:00:00Z",
      action: "block",
      rayName: "A28818BD8E015024-FRA",
      clientAsn: "64500",
    },
    { datetime: "never", action: "block" },
    { datetime: "2026-11-24T13:00:00Z" },
    null,
  ];
  const answer = { data: { viewer: { zones: [{ firewallEventsAdaptive: rows }] } }, errors: null };
  expect(readEvents(answer)).toMatchObject([
    { action: "managedchallenge", source: "firewallmanaged", clientAsn: 7, rayId: null },
    { action: "block", source: "", clientAsn: 64500, rayId: "a28818bd8e015024" },
  ]);
});

it("any JSON at all in the place of rows is read or left out, and never throws", () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), (rows) => {
      const answer = { data: { viewer: { zones: [{ firewallEventsAdaptive: rows }] } } };
      expect(readEvents(answer)).toEqual([]);
    }),
  );
  expect(readEvents({ data: null })).toBeNull();
});

it("no zone is looked for under an address, a top level or what is no name", () => {
  for (const host of ["203.0.113.9", "[2001:db8::1]", "localhost", "", "a b.example", "x.example/../y"]) {
    expect(zoneCandidates(host)).toEqual([]);
  }
  expect(zoneCandidates("WWW.Shop.Example.")).toEqual(["www.shop.example", "shop.example"]);
  expect(zoneCandidates("a.b.c.d.e.f.g.h.example.com")).toHaveLength(6);
});
