import { describe, expect, test } from "vitest";
import { localTime, utcTime } from "../../../src/core/report/facts";

describe("the times of a report", () => {
  test("are given in UTC and with the visitor's offset, also where that is none", () => {
    expect(utcTime("2026-11-24T23:30:09.500Z")).toBe("2026-11-24 23:30:09 UTC");
    expect(localTime("2026-11-24T23:30:09.500Z", 330)).toBe("2026-11-25 05:00:09 +05:30");
    expect(localTime("2026-11-24T23:30:09.500Z", -210)).toBe("2026-11-24 20:00:09 -03:30");
    expect(localTime("2026-11-24T23:30:09.500Z", 0)).toBe("2026-11-24 23:30:09 +00:00");
  });

  test("are left out where there is no time", () => {
    expect(utcTime("")).toBeNull();
    expect(localTime("no time", 60)).toBeNull();
  });
});
