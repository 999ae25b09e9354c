import { runInThisContext } from "node:vm";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callText } from "../../../src/adapters/fix/in-page-text";

/** What a browser would make of the text of an expression. */
const evaluated = (text: string): unknown => runInThisContext(text);

describe("a call as text", () => {
  it("gives the function what it was given, whatever is in it", () => {
    const nasty = fc.string({
      unit: fc.constantFrom(..."'\"`\\${}()<>/!-*\n\r\0\u2028\u2029", "</script>", "<!--", "*/", "\ud800"),
    });
    fc.assert(
      fc.property(nasty, fc.dictionary(nasty, nasty), (text, object) => {
        const echo = (...args: unknown[]): unknown => args;
        expect(JSON.stringify(evaluated(callText(echo, [text, object])))).toBe(
          JSON.stringify([text, object]),
        );
      }),
    );
  });

  it("holds nothing that ends a line or a script element", () => {
    const text = callText((one: string) => one, ["</script><!--\u2028\u2029\n"]);
    expect(text).not.toMatch(/<\/|<!|[\u2028\u2029]/);
  });
});
