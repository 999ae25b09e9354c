import { describe, expect, it } from "vitest";
import { englishCatalogue } from "../../../src/core/messages/catalogue";
import { english, render, type Language } from "../../../src/core/messages/render";
import { compactRecord } from "../../../src/core/report/card/compact-record";
import { cardLayout } from "../../../src/core/report/card/layout";
import type { Measure } from "../../../src/core/report/card/operation";
import { withPngText } from "../../../src/core/report/card/png-text";
import { reportHtml } from "../../../src/core/report/html";
import { reportJson } from "../../../src/core/report/json";
import { reportMail } from "../../../src/core/report/mail/mail-draft";
import { reportMailto } from "../../../src/core/report/mail/mailto";
import { reportMarkdown } from "../../../src/core/report/markdown";
import { reportText } from "../../../src/core/report/plain-text";
import type { Report } from "../../../src/core/report/report";
import { reportHar } from "../../../src/core/report/report-har";
import { retentionLines } from "../../../src/core/report/retention";
import { reportRichText } from "../../../src/core/report/rich-text";
import { translatedLanguages } from "../messages/translated";
import { open, openedBlock } from "./import/files";
import { blank, pngOf } from "./import/pictures";
import { challenged } from "./refusals";
import { report } from "./sample";

function reportIn(language: Language): Report {
  return report(
    { block: challenged(), again: challenged(), visitorAddress: "203.0.113.7", language },
    { doing: "I paid.\nTwice.", tried: ["no_proxy", "private_window"] },
  );
}

const plain = pngOf(blank(60, 40));

/** Every form that people read, by its name. */
function forms(made: Report, language: Language): Readonly<Record<string, string>> {
  return {
    HTML: reportHtml(made, null, language),
    "plain text": reportText(made, language),
    "rich text": reportRichText(made, language),
    Markdown: reportMarkdown(made, language),
    "e-mail draft": decoded(reportMail({ report: made, language, to: null, card: null, cardName: "" })),
    "mail link": decodeURIComponent(reportMailto(made, language, null)),
    HAR: reportHar(made, language),
    JSON: reportJson(made),
  };
}

/** A font like those that browsers take: Latin letters half as wide as high, Chinese and Japanese ones square. */
const measure: Measure = (text, { size, face }) =>
  [...text].reduce(
    (sum, character) => sum + size * (character > "\u2e80" ? 1 : face === "fixed" ? 0.6 : 0.52),
    0,
  );

/** The text of a mail; its parts are base64. */
function decoded(mail: string): string {
  const parts = [...mail.matchAll(/\r\n\r\n([A-Za-z0-9+/=\r\n]+)\r\n--/g)];
  return parts.map(([, part = ""]) => Buffer.from(part, "base64").toString()).join("\n");
}

/** Sentences of reports in English, long enough that no other language has them by chance. */
const englishSentences = Object.entries(englishCatalogue)
  .filter(([id]) => /^(?:report_(?!parts?_.*_about$)|because_|verdict_|removed_)/.test(id))
  .flatMap(([, { message }]) => message.split(/\$\w+\$/))
  .map((part) => part.trim())
  .filter((part) => part.length > 18);

describe.each(translatedLanguages())("a report in $name", (language) => {
  const made = reportIn(language);

  it("has no English sentence in any form", () => {
    for (const [form, text] of Object.entries(forms(made, language))) {
      expect([form, englishSentences.filter((sentence) => text.includes(sentence))]).toEqual([form, []]);
    }
  });

  it("says where each finding was seen, as JSON alone does by its code", () => {
    const [first] = made.block.findings;
    const findings = first ? [{ ...first, where: "absence" as const, excerpt: "no Ray ID" }] : [];
    const seen = forms({ ...made, block: { ...made.block, findings } }, language);
    const word = render({ id: "report_where_absence" }, language);
    expect(seen["JSON"]).toContain('"where": "absence"');
    for (const form of ["HTML", "plain text", "rich text", "Markdown"]) {
      expect([form, seen[form]?.includes(word)]).toEqual([form, true]);
    }
  });

  it("would be caught having one", () => {
    const { HTML = "" } = forms(reportIn(english), english);
    expect(englishSentences.filter((sentence) => HTML.includes(sentence)).length).toBeGreaterThan(5);
  });

  it("says in its HTML which language it is", () => {
    expect(reportHtml(made, null, language)).toContain(`<html lang="${language.tag}" dir="ltr">`);
  });

  it("keeps the Ray ID, the time and the address of the English one", () => {
    const { block } = reportIn(english);
    for (const [form, text] of Object.entries(forms(made, language)))
      expect([form, text.includes(block.rayId ?? "?")]).toEqual([form, true]);
    expect(made.block).toMatchObject({ url: block.url, startedDateTime: block.startedDateTime });
    expect(compactRecord(made)).toBe(compactRecord(reportIn(english)));
  });

  it("ends its mail link with the whole last sentence, and has no time in it without what goes then", () => {
    const link = decodeURIComponent(reportMailto(made, language, "owner@shop.example"));
    expect(link.endsWith(render({ id: "report_mailto_rest" }, language))).toBe(true);
    const [sentence = "", ...times] = retentionLines(made, language);
    expect(times.some((time) => link.includes(time))).toBe(link.includes(sentence));
  });

  it.each([320, 1280, 1920, 3840])(
    "has a card with nothing cut off, over a picture of %i pixels",
    (width) => {
      const { operations } = cardLayout(made, language, { width, height: 720 }, measure);
      const texts = operations.flatMap((one) => (one.kind === "text" ? [one.text] : []));
      // The card shows the host and not the address of this report, so nothing in it is too long.
      expect(texts.filter((text) => text.endsWith("…"))).toEqual([]);
    },
  );

  it("is read back by somebody with another language, with its sentence made anew in theirs", async () => {
    const png = withPngText(plain, "whose403", reportJson(made)) ?? plain;
    const mail = reportMail({ report: made, language, to: null, card: png, cardName: "card.png" });
    const files = [reportHtml(made, null, language), reportJson(made), reportHar(made, language), png, mail];
    const original = openedBlock(await open(reportJson(reportIn(english))));
    for (const file of files) {
      const read = openedBlock(await open(file));
      expect(read.ray).toEqual(original.ray);
      expect(read.verdict.summary).toEqual(original.verdict.summary);
      expect(read.sent.again?.verdict.summary).toEqual(original.sent.again?.verdict.summary);
      // What was said of its evidence stays as it was sent.
      expect(read.verdict.findings.map(({ because }) => because.params?.["text"])).toEqual(
        made.block.findings.map(({ because }) => because),
      );
    }
  });
});
