import fc from "fast-check";
import { Window } from "happy-dom";
import { describe, expect, test } from "vitest";
import { reportRichText } from "../../../src/core/report/rich-text";
import { fullReport, hostileReport, language } from "./hostile-report";

/** What a program that pastes it makes of it. */
function pasted(html: string): Element {
  const { DOMParser } = new Window();
  return new DOMParser().parseFromString(html, "text/html").body as unknown as Element;
}

/** The texts that a spreadsheet puts into cells of their own: of every block, line by line. */
function cells(html: string): string[] {
  return html
    .split(/<\/?(?:h2|h3|p|td|tr|table|li|ul|blockquote|br)\b[^>]*>|\n/)
    .map((piece) => piece.replace(/<[^>]*>/g, "").trim());
}

test("the heading, the verdict, a table of facts and lists are in it", () => {
  const body = pasted(reportRichText(fullReport(), language));
  expect(body.querySelector("h2")?.textContent).toBe("Access to shop.example refused (403)");
  expect(body.querySelector("p b")?.textContent).toContain("Cloudflare");
  expect(body.querySelector("td + td code")?.textContent).toBe("8af678921d82229f");
  expect(body.querySelector("blockquote")?.innerHTML).toBe("I paid.<br>Twice.");
  expect([...body.querySelectorAll("h3")].map((heading) => heading.textContent)).toEqual([
    "Where to look, and until when",
    "What the visitor was doing",
    "What the visitor tried",
    "Evidence",
    "What could not be seen",
    "Response fields",
    "Second request: the same page asked for once more",
    "Picture",
    "Removed before this was sent",
  ]);
});

describe("whatever a stranger wrote", () => {
  test("is text: the elements are ours, and none has an attribute", () => {
    const evil = `</td></table><script>alert(1)</script><img src=x onerror=alert(1)>"'&<!-- <a href=javascript:1>`;
    const body = pasted(reportRichText(hostileReport(evil), language));
    const shape = (element: Element): string[] =>
      [...element.querySelectorAll("*")].map((one) => one.tagName);
    expect(shape(body)).toEqual(shape(pasted(reportRichText(hostileReport("x"), language))));
    expect([...body.querySelectorAll("*")].flatMap((one) => [...one.attributes])).toEqual([]);
  });

  test("no cell of a spreadsheet begins with a formula", () => {
    const start = fc.constantFrom("=", "+", "-", "@", "|", "%", "＝", " =", "\t=", "\r\n=", "\u200B=", "x");
    const text = fc
      .array(start, { minLength: 1, maxLength: 6 })
      .map((parts) => `${parts.join("")}cmd|'/c calc'!A0`);
    fc.assert(
      fc.property(text, (value) => {
        const html = reportRichText(hostileReport(value), language);
        expect(cells(html).filter((cell) => /^[=+\-@|%＝]/.test(cell))).toEqual([]);
        expect(html).not.toContain("\t");
      }),
      { numRuns: 30 },
    );
  });
});
