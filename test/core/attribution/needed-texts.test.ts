import { describe, expect, test } from "vitest";
import { neededTexts } from "../../../src/core/attribution/needed-texts";
import { expressionsOf } from "../expressions";
import { matching } from "../hostile-texts";

describe("the texts of which one is in whatever matches", () => {
  test.each<[RegExp, readonly string[]]>([
    [/Access Denied/i, ["access denied"]],
    [/<b>(?:Forbidden|Not allowed)<\/b>/, ["<b>forbidden</b>", "<b>not allowed</b>"]],
    [/\bapple\b.*banana/, ["banana"]],
    [/^first\s+|second$/, ["first", "second"]],
    [/error[23]x?: \d{3}/, ["error2", "error3"]],
    [/(?:no)?thing more/, ["thing more"]],
    [/(?=ahead)(?<!behind)plain/, ["plain"]],
    [/a\.b\/c\x20\u0041lonely/, ["lonely"]],
    [/spelt(?:, twice){2}/, [", twice"]],
  ])("are read from %s", (expression, texts) => {
    expect(neededTexts(expression)).toEqual(texts);
  });

  test.each([
    /abcd/,
    /\w+/,
    /(?:first|\d)+/,
    /(?:first)?/,
    /first|no/,
    /[a-z]irst/,
    /^$/,
    /first/u,
    /日本語のページ/,
  ])("are not known for %s", (expression) => {
    expect(neededTexts(expression)).toBeNull();
  });

  test("are in everything made to match the expressions of core", () => {
    const missed = expressionsOf("attribution", "exchange").flatMap(({ expression }) => {
      const needed = neededTexts(expression);
      const made = needed === null ? [] : matching(expression);
      return made.filter((text) => !needed?.some((one) => text.toLowerCase().includes(one)));
    });
    expect(missed).toEqual([]);
  });
});
