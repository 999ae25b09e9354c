import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reportText } from "../../../src/core/report/plain-text";
import { fullReport, hostileReport, language } from "./hostile-report";
import { report } from "./sample";

test("the verdict comes first, then the facts one a line", () => {
  const lines = reportText(report(), language).split("\n");
  expect(lines[0]).toBe("Access to shop.example refused (403)");
  expect(lines[1]).toMatch(/^=+$/);
  expect(lines[3]).toContain("nginx");
  expect(lines.slice(6, 8)).toEqual([
    "Ray ID: 8af678921d82229f",
    "Time, server's clock: 2026-11-24 13:05:08 UTC",
  ]);
});

test("it has the ticks, the visitor's words and address, when it is too late, and the second request", () => {
  const text = reportText(fullReport(), language);
  expect(text).toContain("> I paid.\n> Twice.\n");
  expect(text).toContain("- Tried without a VPN or proxy: refused too.\n");
  expect(text).toContain("Visitor's IP address: 203.0.113.7\n");
  expect(text).toContain("- On the Free and Pro plans: at 2026-11-25 13:05:08 UTC\n");
  const [, second = ""] = text.split("\nSecond request: ");
  expect(second).toContain("does not replace it");
  expect(second).toContain("Ray ID: 8af678921d82229f\n");
  expect(second).toContain("Status: 403\n");
  expect(second).toContain(
    "Its evidence is the same as that of the first request. 4 response fields are the same",
  );
});

describe("whatever a stranger wrote", () => {
  test("no line of it passes for a heading or a fact, and nothing is unseen", () => {
    const own = (text: string): string[] =>
      reportText(hostileReport(text), language)
        .split("\n")
        .filter((line) => line !== "" && !/^(?: {4}|>)/.test(line));
    const frame = own("x").length;
    const nasty = fc
      .array(
        fc.constantFrom(
          "\r",
          "\n",
          "\t",
          "\u2028",
          "\u202E",
          "\u200B",
          "\u0000",
          "\uD800",
          "- ",
          "Ray ID: 1",
        ),
      )
      .map((parts) => `x${parts.join("")}x`);
    fc.assert(
      fc.property(nasty, (text) => {
        const lines = own(text);
        expect(lines).toHaveLength(frame);
        expect(lines.filter((line) => line.startsWith("Ray ID: 1"))).toEqual([]);
        expect(reportText(hostileReport(text), language)).not.toMatch(
          /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u,
        );
      }),
    );
  });
});
