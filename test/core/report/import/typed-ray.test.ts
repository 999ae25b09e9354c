import { expect, test } from "vitest";
import { render } from "../../../../src/core/messages/render";
import { typedRay } from "../../../../src/core/report/import/typed-ray";

test.each([
  ["8af678921d82229f", null],
  ["8AF678921D82229F", null],
  ["  8af678921d82229f\n", null],
  ["8af6 7892 1d82 229f", null],
  ["8af67892-1d82-229f", null],
  ["8af678921d82229f-FRA", "FRA"],
  ["8af678921d82229f - fra", "FRA"],
  ["8af678921d82229f (FRA)", "FRA"],
  ["Ray ID: 8af678921d82229f", null],
  ["cf-ray: 8af678921d82229f-FRA", "FRA"],
  ["8af678921d822 29f", null],
  ["8af678921d82229f-ABC", "ABC"],
])("%j is read", (typed, colo) => {
  expect(typedRay(typed)).toEqual({ ok: true, rayId: "8af678921d82229f", colo });
});

test("three letters at the end can be digits of the id", () => {
  expect(typedRay("8af678921d822 abf")).toEqual({ ok: true, rayId: "8af678921d822abf", colo: null });
});

test.each([
  ["", "Type the Ray ID: 16 digits and letters"],
  ["  ", "Type the Ray ID: 16 digits and letters"],
  ["0000000000000000", "Type the Ray ID: 16 digits and letters"],
  ["8af678921d82229", "has 16 digits and letters, and this has 15."],
  ["8af678921d82229f0", "has 16 digits and letters, and this has 17."],
  ["8af678921d8222Of", "and “o” is neither."],
  ["🙂af678921d82229f", "and “🙂” is neither."],
  ["f".repeat(100_000), "and this has 200."],
])("%# is refused with what is wrong", (typed, sentence) => {
  const reading = typedRay(typed);
  expect(reading.ok ? "read" : render(reading.reason)).toContain(sentence);
});
