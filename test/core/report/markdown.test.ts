import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { english } from "../../../src/core/messages/render";
import { reportMarkdown } from "../../../src/core/report/markdown";
import {
  markdownBlock,
  markdownCode,
  markdownLine,
  markdownQuote,
  markdownText,
} from "../../../src/core/report/markdown-text";
import { block, report } from "./sample";

test("the verdict comes first, then the Ray ID and the time in UTC and local", () => {
  const lines = reportMarkdown(report(), english).split("\n");
  expect(lines[0]).toBe("# Access to shop.example refused (403)");
  expect(lines[2]).toMatch(/^\*\*.*nginx.*\*\* This is certain: the evidence is at least 1000 to 1\.$/);
  expect(lines.slice(4, 9)).toEqual([
    "- **Ray ID:** `8af678921d82229f`",
    "- **Time, server's clock:** 2026-11-24 13:05:08 UTC",
    "- **Local time:** 2026-11-24 14:05:08 +01:00",
    "- **Address:** `GET https://shop.example/private/?q=[removed]`",
    "- **Status:** 403",
  ]);
});

test("it names the city of the data centre, the browser, what was removed, and why there is no picture", () => {
  const made = report(
    { picture: { ok: false, reason: { id: "report_picture_not_in_har" } } },
    { doing: "I paid.\nTwice." },
  );
  const text = reportMarkdown(made, english);
  expect(text).toContain("- **Cloudflare data centre:** FRA (Frankfurt, Germany)");
  expect(text).toContain("- **Browser:** Chrome 156, Linux");
  expect(text).toContain("## What the visitor was doing\n\n> I paid.\n> Twice.\n");
  expect(text).toContain("- The values in the query of the address.");
  expect(text).toContain("No picture: A HAR file holds no picture of the page.");
});

test("a clock that is off is told in words", () => {
  const fast = block({ startedDateTime: "2026-11-24T13:05:20.000Z" });
  expect(reportMarkdown(report({ block: fast }), english)).toContain(
    "- **Visitor's clock:** 12 seconds ahead of the server",
  );
});

describe("nothing captured becomes markup", () => {
  test.each([
    ["**bold** _it_ ~~gone~~", "\\*\\*bold\\*\\* \\_it\\_ \\~\\~gone\\~\\~"],
    ["[a](http://x) ![b](y)", "\\[a\\](http:\u{2060}//x) !\\[b\\](y)"],
    ["<img src=x> &lt; `c` | $x$", "\\<img src=x\\> \\&lt; \\`c\\` \\| \\$x\\$"],
    ["@someone #12 www.a.example", "@\u{2060}someone \\#12 www.\u{2060}a.example"],
    ["two\nlines\r\n# heading", "two lines # heading"],
    ["a\u{202E}b\u{0007}", "a\u{FFFD}b\u{FFFD}"],
    ["It is 12:30. Fine!", "It is 12:30. Fine!"],
  ])("%j stands as %j", (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });
  test.each([
    ["# no heading", "\\# no heading"],
    ["- no item", "\\- no item"],
    ["12. no item", "12\\. no item"],
    ["  === no heading", "\\=== no heading"],
  ])("at the beginning of a line %j stands as %j", (text, expected) => {
    expect(markdownLine(text)).toBe(expected);
  });
  test("a quotation stays one in every line", () => {
    expect(markdownQuote("a\n# b\n\n> c")).toBe("> a\n> \\# b\n>\n> \\> c");
  });
  test("code cannot end itself, however many backticks it holds", () => {
    expect(markdownCode("a``b`c")).toBe("```a``b`c```");
    expect(markdownCode("`a")).toBe("`` `a ``");
    expect(markdownBlock("a\n````\nb")).toBe("`````text\na\n````\nb\n`````");
  });
  test("whatever the text is, its code span and block hold no fence of their own length", () => {
    const text = fc.stringMatching(/^[`a\n ]{0,40}$/);
    fc.assert(
      fc.property(text, (value) => {
        const fence = /^`+/.exec(markdownBlock(value))?.[0] ?? "";
        const span = /^`+/.exec(markdownCode(value))?.[0] ?? "";
        const inside = markdownBlock(value).slice(fence.length, -fence.length);
        return fence.length >= 3 && !inside.includes(fence) && !value.includes(span);
      }),
    );
  });
  test("whatever the visitor writes, no line of it leaves the quotation", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (doing) =>
        markdownQuote(doing)
          .split("\n")
          .every((line) => line.startsWith(">")),
      ),
    );
  });
});
