import { describe, expect, test } from "vitest";
import { FieldMarks } from "../../../src/core/attribution/field-marks";

/** The numbers of the marks that a value may give what they want. */
function numbers(marks: FieldMarks, value: string): number[] {
  const found: number[] = [];
  marks.collect(value, found);
  return found.toSorted();
}

describe("the marks that want a value of a field", () => {
  const marks = new FieldMarks();
  marks.add(0, /^nginx\b/i);
  marks.add(1, null);
  marks.add(2, /(?:^|\n)sid=/);
  marks.add(3, /cache/);

  test.each([
    ["NGINX", [0, 1]],
    ["nginxy", [1]],
    ["sid=1", [1, 2]],
    ["a=1\nsid=2", [1, 2]],
    ["a=1 sid=2", [1]],
    ["front cache", [1, 3]],
    [`front cache ${"x".repeat(200)}`, [1, 3]],
    ["", [1]],
  ])("are those that match it: %j", (value, expected) => {
    expect(numbers(marks, value)).toEqual(expected);
  });

  test("are the same when the value comes again, however many came between", () => {
    const before = numbers(marks, "nginx");
    for (let other = 0; other < 1_000; other++) numbers(marks, `other ${other}`);
    expect(numbers(marks, "nginx")).toEqual(before);
    expect(numbers(marks, "nginx")).toEqual(before);
  });
});
