import { jsonLine } from "../../../src/cli/json-line";
import type { Block } from "../../../src/core/blocks/block";
import { english } from "../../../src/core/messages/render";
import { compactRecord } from "../../../src/core/report/card/compact-record";
import { withPngText } from "../../../src/core/report/card/png-text";
import { reportHtml } from "../../../src/core/report/html";
import { reportJson, reportJsonForMarkup } from "../../../src/core/report/json";
import { reportMail } from "../../../src/core/report/mail/mail-draft";
import { reportMailto } from "../../../src/core/report/mail/mailto";
import { reportMarkdown } from "../../../src/core/report/markdown";
import { reportText } from "../../../src/core/report/plain-text";
import type { Report } from "../../../src/core/report/report";
import { reportHar } from "../../../src/core/report/report-har";
import { reportRichText } from "../../../src/core/report/rich-text";

/** A PNG of one pixel: what a card's text is put into. */
const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** Everything that a report becomes when it leaves, by format. */
export function everyOutput(report: Report): Record<string, string> {
  return {
    Markdown: reportMarkdown(report, english),
    HTML: reportHtml(report, null, english),
    text: reportText(report, english),
    "rich text": reportRichText(report, english),
    HAR: reportHar(report, english),
    JSON: reportJson(report),
    mail: reportMail({ report, language: english, to: null, card: null, cardName: "card.png" }),
    mailto: reportMailto(report, english, null),
    "record in the code": compactRecord(report),
    "text in the card": Buffer.from(
      withPngText(pixel, "whose403", reportJsonForMarkup(report)) ?? [],
    ).toString("latin1"),
  };
}

/** The line of `--json`, whose URL is the captured one: given without a secret here. */
export function lineOutput(block: Block): string {
  const exchange = { ...block.exchange, url: "https://shop.example/" };
  return jsonLine("a.har", 0, { ...block, exchange });
}
