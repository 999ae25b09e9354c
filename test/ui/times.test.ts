import { assert, double, property } from "fast-check";
import { expect, test } from "vitest";
import { durationText, offsetText, timeOfDay, wallTime } from "../../src/ui/times";

const instant = Date.UTC(2026, 10, 24, 23, 30, 5);

test("wall time is that of the place, the next day where it has begun there", () => {
  expect(wallTime(instant, 0)).toBe("2026-11-24 23:30:05");
  expect(wallTime(instant, 60)).toBe("2026-11-25 00:30:05");
  expect(timeOfDay(instant, -90)).toBe("22:00:05");
});

test("an offset has a sign, hours and minutes", () => {
  expect([0, 60, -210, 345].map(offsetText)).toEqual(["+00:00", "+01:00", "-03:30", "+05:45"]);
});

test("a length of time is told in its two largest units", () => {
  expect(durationText(204_000, "en")).toBe("3 min 24 sec");
  expect(durationText(-3_000, "en")).toBe("3 sec");
  expect(durationText(90_061_000, "en")).toBe("1 day 1 hr");
  expect(durationText(0, "en")).toBe("0 sec");
});

test("a time that cannot be read is shown as a dash", () => {
  expect(wallTime(Number.NaN, 0)).toBe("–");
  expect(timeOfDay(0, Number.NaN)).toBe("–");
});

test("no number makes the clock throw", () => {
  assert(
    property(double(), double(), (epoch, offset) => {
      expect(typeof wallTime(epoch, offset)).toBe("string");
    }),
  );
});
