import { describe, expect, test } from "vitest";
import { clockSkewMs, isoWithOffset, offsetOf, serverDate } from "../../../src/core/report/clock";
import { exchange } from "./sample";

const at = (
  date: string,
  startedDateTime: string,
  time: number | null = 100,
  more: { name: string; value: string }[] = [],
) => exchange({ startedDateTime, time, fields: [{ name: "Date", value: date }, ...more] });
const noon = "Tue, 24 Nov 2026 12:00:00 GMT";

describe("the client's clock", () => {
  test.each([
    ["in step", at(noon, "2026-11-24T12:00:00.400Z"), null],
    ["two seconds ahead, which is not told", at(noon, "2026-11-24T12:00:02.000Z"), null],
    ["ten seconds ahead", at(noon, "2026-11-24T12:00:10.000Z"), 10_000],
    ["ten seconds behind", at(noon, "2026-11-24T11:59:49.900Z"), -10_000],
    ["in step in an exchange of a minute", at(noon, "2026-11-24T11:59:30.000Z", 60_000), null],
    [
      "not told by a cached date",
      at(noon, "2026-11-24T12:05:00.000Z", 1, [{ name: "age", value: "300" }]),
      null,
    ],
    ["not told without a date", exchange({ fields: [] }), null],
    ["not told by a date that is none", at("yesterday", "2026-11-24T12:00:10.000Z"), null],
    ["not told where the start is unknown", at(noon, ""), null],
  ])("%s", (_, given, skew) => {
    expect(clockSkewMs(given)).toBe(skew);
  });
});

test("the server's date is given in ISO 8601, UTC", () => {
  expect(serverDate(at(noon, ""))).toBe("2026-11-24T12:00:00.000Z");
});

test.each([
  [60, "2026-11-24T13:00:00.000+01:00"],
  [-210, "2026-11-24T08:30:00.000-03:30"],
  [0, "2026-11-24T12:00:00.000+00:00"],
  [345, "2026-11-24T17:45:00.000+05:45"],
])("noon UTC with an offset of %i minutes is %s, and the offset can be read back", (offset, iso) => {
  expect(isoWithOffset(Date.parse(noon), offset)).toBe(iso);
  expect(offsetOf(iso)).toBe(offset);
  expect(Date.parse(iso)).toBe(Date.parse(noon));
});
