import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reportMailto } from "../../../../src/core/report/mail/mailto";
import type { Report } from "../../../../src/core/report/report";
import { fullReport, hostileReport, language } from "../hostile-report";

/** What a mail program makes of a link (RFC 6068). */
function opened(link: string): { to: string; names: string[]; subject: string; lines: string[] } {
  const [, to = "", query = ""] = /^mailto:([^?]*)\?(.*)$/s.exec(link) ?? [];
  const headers = query.split("&").map((pair) => pair.split("="));
  const value = (name: string): string =>
    decodeURIComponent(headers.find(([key]) => key === name)?.[1] ?? "");
  return {
    to: decodeURIComponent(to),
    names: headers.map(([name = ""]) => name),
    subject: value("subject"),
    lines: value("body").split("\r\n"),
  };
}
const link = (made: Report, to: string | null = "owner@shop.example"): string =>
  reportMailto(made, language, to);
const longWords = (made: Report, doing: string): Report => ({ ...made, visitor: { ...made.visitor, doing } });
const longUrl = (made: Report, url: string): Report => ({ ...made, block: { ...made.block, url } });

describe("a mailto: link", () => {
  test("has verdict, time, URL and Ray ID first, then the visitor's words and ticks, then facts", () => {
    const { to, subject, lines } = opened(link(fullReport()));
    expect(to).toBe("owner@shop.example");
    expect(subject).toBe("Access to shop.example refused (403), Ray ID 8af678921d82229f");
    expect(lines[0]).toBe(fullReport().block.verdict.summary);
    expect(lines.slice(1)).toEqual([
      "Time, server's clock: 2026-11-24 13:05:08 UTC",
      "Address: GET https://shop.example/private/?q=[removed]",
      "Ray ID: 8af678921d82229f",
      "",
      "What the visitor was doing: I paid. Twice.",
      "Tried without a VPN or proxy: refused too.",
      "Tried a private window: refused there too.",
      expect.stringContaining("Security Events"),
      "On the Free and Pro plans: at 2026-11-25 13:05:08 UTC",
      "On the Business plan: at 2026-11-27 13:05:08 UTC",
      "On the Enterprise plan: at 2026-12-24 13:05:08 UTC",
      "Local time: 2026-11-24 14:05:08 +01:00",
      "Status: 403",
      "Kind of request: document",
      "Cloudflare data centre: FRA (Frankfurt, Germany)",
      "Server's address: 2001:db8::1",
      "Browser: Chrome 156, Linux",
      "Language: de",
      "Visitor's IP address: 203.0.113.7",
      "",
      "The evidence, the response fields and the picture did not fit here: the saved report has them.",
    ]);
  });

  test("cuts an address that is too long where it can be seen, and what does not fit goes to the saved report", () => {
    const made = longWords(
      longUrl(fullReport(), `https://shop.example/${"ab%20".repeat(400)}`),
      "ü".repeat(900),
    );
    const { lines } = opened(link(made));
    expect(lines[2]).toMatch(/^Address: GET https:\/\/shop\.example\/.{100,}…$/);
    expect(lines[5]).toMatch(/^What the visitor was doing: ü{30,}…$/);
    expect(lines.at(-1)).toContain("the saved report has them");
  });

  test.each([
    "a@b.example\r\nBcc: c@d.example",
    "a@b.example?cc=c@d.example",
    "a@b.example,c@d.example",
    "x",
  ])("opens to nobody where the addressee is no single address: %j", (to) => {
    expect(opened(link(fullReport(), to)).to).toBe("");
  });

  test("is at most 1,800 characters, decodes, and has the Ray ID, whatever the texts are", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 3_000 }),
      fc.string({ unit: "grapheme", maxLength: 3_000 }),
      fc.constantFrom("&bcc=a@b.example&x=".repeat(90), "\r\n".repeat(900), "💥".repeat(900), "\uD800"),
    );
    const longest = `${"o".repeat(64)}@${"d".repeat(60)}.${"d".repeat(60)}.${"d".repeat(60)}.example`;
    fc.assert(
      fc.property(text, fc.constantFrom(longest, null), (value, to) => {
        const hostile = hostileReport(value);
        const made = { ...hostile, block: { ...hostile.block, rayId: "8af678921d82229f" } };
        const made403 = link(made, to);
        expect(made403.length).toBeLessThanOrEqual(1_800);
        expect(made403).toMatch(/^[!-~]*$/);
        const { names, lines } = opened(made403);
        expect(names).toEqual(["subject", "body"]);
        expect(lines).toContain("Ray ID: 8af678921d82229f");
      }),
    );
  });
});
