import { expect, test } from "vitest";
import { beyondCeiling, oddsOf } from "../../../src/ui/verdict/odds";

test.each([
  [0, 1],
  [3, 2],
  [10, 10],
  [13, 20],
  [20, 100],
  [30, 1000],
  [-20, 100],
  [45, 30_000],
])("%i decibans are odds of %i", (decibans, odds) => {
  expect(oddsOf(decibans)).toBe(odds);
});

test("odds are never said finer than a million to one", () => {
  expect(oddsOf(500)).toBe(1_000_000);
  expect(beyondCeiling(61)).toBe(true);
  expect(beyondCeiling(60)).toBe(false);
});
