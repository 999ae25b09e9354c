import { describe, expect, test } from "vitest";
import { valueStarts } from "../../../src/core/attribution/value-start";
import { signatures } from "../../../src/core/attribution/signatures";

describe("how a value must begin", () => {
  test.each([
    [/^nginx\b/i, ["n"]],
    [/^W\/"x/, ["w"]],
    [/^EC(?:D|S|Acc) \(/i, ["e"]],
    [/(?:^|\n)sid=/, ["s"]],
    [/^(?:puma|WEBrick|thin)\b/i, ["p", "w", "t"]],
  ])("is read from %s", (expression, starts) => {
    expect(valueStarts(expression)).toEqual(starts);
  });

  test.each([
    /nginx/,
    /^a|b/,
    /^a?b/,
    /^a{0,2}b/,
    /^(?:a)?b/,
    /^(?:|a)b/,
    /^\s*a/,
    /^[ab]/,
    /^a/m,
    /^(?:(?:a)|b)/,
  ])("is not known for %s", (expression) => {
    expect(valueStarts(expression)).toBeNull();
  });

  test("lets the examples of all signatures pass", () => {
    const shutOut = signatures
      .flatMap(({ marks }) => marks)
      .filter(({ when: [first], seen }) => {
        if (!("field" in first) || first.value === undefined) return false;
        const start = seen.charAt(first.field.length + 2).toLowerCase();
        return valueStarts(first.value)?.includes(start) === false;
      });
    expect(shutOut).toEqual([]);
  });
});
