import { createHash } from "node:crypto";
import fc from "fast-check";
import { simpleParser } from "mailparser";
import PostalMime from "postal-mime";
import { describe, expect, test } from "vitest";
import { reportJson } from "../../../../src/core/report/json";
import { reportMail, type MailDraft } from "../../../../src/core/report/mail/mail-draft";
import { reportText } from "../../../../src/core/report/plain-text";
import { readReport } from "../../../../src/core/report/read-report";
import { fullReport, hostileReport, language } from "../hostile-report";

/** Any bytes: every value, and no whole number of lines in base64. */
const card = Uint8Array.from({ length: 100_001 }, (_, at) => (at * 7 + (at >> 8)) & 255);
const draft = (change: Partial<MailDraft> = {}): string =>
  reportMail({
    report: fullReport(),
    language,
    to: "owner@shop.example",
    card,
    cardName: "whose403-shop.example.png",
    ...change,
  });
const hash = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** The names of a mail's own headers, in order. */
function headerNames(mail: string): string[] {
  const [head = ""] = mail.split("\r\n\r\n");
  return head
    .split("\r\n")
    .filter((line) => !line.startsWith(" "))
    .map((line) => line.split(":")[0] ?? "");
}

describe("a mail draft, as another library reads it", () => {
  test("has subject, addressee, date and text, is marked unsent, and has no sender", async () => {
    const mail = await simpleParser(draft());
    expect(mail.subject).toBe("Access to shop.example refused (403), Ray ID 8af678921d82229f");
    expect([mail.to].flat().map((to) => to?.text)).toEqual(["owner@shop.example"]);
    expect(mail.date?.toISOString()).toBe("2026-11-24T13:06:00.000Z");
    expect(mail.headers.get("x-unsent")).toBe("1");
    expect(mail.from).toBeUndefined();
    expect(mail.text).toContain(reportText(fullReport(), language));
    expect(mail.text).toMatch(/^Hello, .*\n\nAccess to shop\.example refused/);
    expect(draft()).toContain("\r\nDate: Tue, 24 Nov 2026 14:06:00 +0100\r\n");
  });

  test("has the card byte for byte, and the report", async () => {
    const { attachments } = await simpleParser(draft());
    expect(attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
      ["whose403-shop.example.png", "image/png"],
      ["whose403-report.json", "application/json"],
    ]);
    expect(hash(attachments[0]?.content ?? new Uint8Array())).toBe(hash(card));
    const json = attachments[1]?.content.toString("utf8") ?? "";
    expect(readReport(json)).toEqual({ ok: true, report: fullReport() });
  });

  test("is the same to the library that the panel reads mail with", async () => {
    const mail = await PostalMime.parse(draft());
    expect(mail.subject).toBe("Access to shop.example refused (403), Ray ID 8af678921d82229f");
    expect(mail.text).toContain("Ray ID: 8af678921d82229f");
    expect(mail.attachments.map(({ filename }) => filename)).toHaveLength(2);
    expect(hash(new Uint8Array(mail.attachments[0]?.content as ArrayBuffer))).toBe(hash(card));
  });

  test("goes without card and addressee too", async () => {
    const mail = await simpleParser(draft({ card: null, to: null }));
    expect(mail.attachments).toHaveLength(1);
    expect(mail.to).toBeUndefined();
  });
});

describe("whatever a stranger wrote", () => {
  const frame = ["X-Unsent", "Subject", "Date", "MIME-Version", "Content-Type"];

  test.each([
    "owner@shop.example\r\nBcc: all@shop.example",
    "owner@shop.example, other@shop.example",
    "owner@shop.example?bcc=all@shop.example",
    '"x" <owner@shop.example>',
    "nobody",
  ])("what is no single address is nobody's: %j", (to) => {
    expect(headerNames(draft({ to }))).toEqual(frame);
  });

  test("no header is added, no part is ended, and the text is read back", async () => {
    const evil = "x\r\nBcc: a@b.example\r\n\r\n--=_whose403-report_=--\r\n.\r\n\u202E ü=?utf-8?Q?=0D=0A?=";
    const text = draft({ report: hostileReport(evil), cardName: evil });
    expect(headerNames(text)).toEqual(["X-Unsent", "To", "Subject", "MIME-Version", "Content-Type"]);
    const mail = await simpleParser(text);
    expect(mail.bcc).toBeUndefined();
    expect(mail.attachments).toHaveLength(2);
    expect(hash(mail.attachments[0]?.content ?? new Uint8Array())).toBe(hash(card));
    expect(mail.text).toContain(reportText(hostileReport(evil), language));
    expect(mail.attachments[1]?.content.toString("utf8")).toBe(reportJson(hostileReport(evil)));
  });

  test("lines end in CRLF, have at most 78 characters or are one parameter, and are ASCII", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.constant("長".repeat(1_000)));
    fc.assert(
      fc.property(text, (value) => {
        const mail = draft({ report: hostileReport(value), cardName: value, card: null });
        expect(mail.replace(/\r\n/g, "")).toMatch(/^[ -~]*$/);
        expect(mail.split("\r\n").filter((line) => line.length > 78)).toEqual([]);
        expect(headerNames(mail).slice(0, 3)).toEqual(["X-Unsent", "To", "Subject"]);
      }),
      { numRuns: 30 },
    );
  });
});
