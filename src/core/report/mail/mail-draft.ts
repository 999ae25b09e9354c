import { render, type Language } from "../../messages/render";
import { offsetOf } from "../clock";
import { checkedAddress } from "../contact/mail-address";
import { reportJson } from "../json";
import { reportText } from "../plain-text";
import type { Report } from "../report";
import { base64Lines } from "./base64-lines";
import { fileNameParameter, headerText } from "./header-text";
import { mailDate } from "./mail-date";
import { mailSubject } from "./mail-subject";

/** What a draft is made of. */
export interface MailDraft {
  readonly report: Report;
  readonly language: Language;
  /** Whom it is for; what is no single address is left out. */
  readonly to: string | null;
  /** The report card, a PNG; null where there is none. */
  readonly card: Uint8Array | null;
  /** The card's file name. */
  readonly cardName: string;
}

/** Cannot be in what it divides: base64 has no underscore, and no equals sign that something follows. */
const boundary = "=_whose403-report_=";

/**
 * The report as a mail that nobody has sent yet (`.eml`: RFC 5322 and 2045): the plain text, the
 * card, and the report's JSON, so that it can be opened without the picture too. `X-Unsent: 1`
 * makes the programs that know it open a draft. There is no sender: the mail program puts that in.
 * ASCII alone; every part is in base64, so that no line of it is a header or a boundary.
 */
export function reportMail(draft: MailDraft): string {
  const { report, language, card } = draft;
  const to = draft.to === null ? null : checkedAddress(draft.to);
  const date = mailDate(report.createdAt, offsetOf(report.createdAt));
  const headers = [
    "X-Unsent: 1",
    ...(to === null ? [] : [`To: ${to}`]),
    `Subject: ${headerText(mailSubject(report, language))}`,
    ...(date === null ? [] : [`Date: ${date}`]),
    "MIME-Version: 1.0",
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
  ];
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const parts = [
    part("text/plain; charset=utf-8", null, bytes(mailText(report, language, card !== null))),
    ...(card === null ? [] : [part("image/png", draft.cardName, card)]),
    part("application/json", "whose403-report.json", bytes(reportJson(report))),
  ];
  return `${lines(headers)}\r\n${parts.map((one) => `--${boundary}\r\n${one}`).join("")}--${boundary}--\r\n`;
}

/** The mail's text: a greeting, the report, what is attached. Lines end in CRLF, as text in a mail has to. */
function mailText(report: Report, language: Language, withCard: boolean): string {
  const hello = render({ id: "report_mail_hello" }, language);
  const attached = render({ id: withCard ? "report_mail_attached" : "report_mail_attached_data" }, language);
  return `${hello}\n\n${reportText(report, language)}\n${attached}\n`.replace(/\n/g, "\r\n");
}

function part(type: string, fileName: string | null, content: Uint8Array): string {
  const headers = [
    `Content-Type: ${type}`,
    "Content-Transfer-Encoding: base64",
    fileName === null
      ? "Content-Disposition: inline"
      : `Content-Disposition: attachment;\r\n ${fileNameParameter(fileName)}`,
  ];
  return `${lines(headers)}\r\n${base64Lines(content)}`;
}

function lines(headers: readonly string[]): string {
  return headers.map((header) => `${header}\r\n`).join("");
}
