import type { FileLog, FileLogReading } from "../../blocks/file-log";
import type { Message } from "../../messages/message";
import type { Report } from "../report";
import { readReportValue, type ReportReading } from "../read-report";
import { encodingOf, type FileKind } from "./file-kind";
import { htmlReport } from "./html-report";
import { jsonReport } from "./json-report";
import { mailParts } from "./mail-parts";
import { readCode, reportInPng, type PixelsOf } from "./picture-report";
import { recordBlock, typedBlock } from "./record-block";
import { reportBlock, type ReportFile } from "./report-block";
import { reportLog } from "./report-log";
import { pictureOfBytes } from "./sent-picture";
import { typedRay } from "./typed-ray";

/** A file that may be a report, as bytes, with what its beginning shows it to be. */
export interface OpenedFile extends ReportFile {
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
}

/** Texts beyond this hold no report: the picture in an HTML report is by far the most of it. */
const longestJson = 8 * 1024 * 1024;
/** Pictures of one e-mail in which a code is looked for. */
const mostCodes = 5;

/**
 * Opens a report in whatever it came: HTML, a picture, JSON, an e-mail with one of them. What cannot be
 * read is answered with a sentence that says what was tried and what to do. Nothing of the file is
 * trusted, parsed as a document or run. Never rejects.
 */
export async function readReportFile(file: OpenedFile, pixelsOf: PixelsOf): Promise<FileLogReading> {
  switch (file.kind) {
    case "markup":
      return readHtml(file);
    case "mail":
      return readMail(file, pixelsOf);
    case "png":
    case "jpeg":
    case "webp":
      return readPicture(file, pixelsOf);
    case "other":
      return readJson(file, textOf(file.bytes));
  }
}

/** Opens a report that is JSON text. Never throws. */
export function readJson(file: ReportFile, text: string): FileLogReading {
  if (text.length > longestJson) return failed(file, "ui_file_no_log");
  const reading = jsonReport(text);
  if (reading.ok) return opened(file, reading.report, null);
  if (reading.reason.id === "report_read_not_report") return failed(file, "ui_file_no_log");
  return unreadable(file, reading.reason);
}

/**
 * Opens the report that a HAR of our own carries (`enclosed`) in place of the HAR's own log; that log
 * where there is none that can be read, or more in the file than a report's one request and the second.
 */
export function readEnclosed(file: ReportFile, log: FileLog, enclosed: unknown): FileLogReading {
  const reading = log.entries > 2 ? null : readReportValue(enclosed);
  return reading?.ok === true ? opened(file, reading.report, null) : { ok: true, log };
}

function readHtml(file: OpenedFile): FileLogReading {
  const found = htmlReport(textOf(file.bytes));
  if (found === null) return failed(file, "ui_report_none_html");
  const reading = jsonReport(found.json);
  return reading.ok ? opened(file, reading.report, found.picture) : unreadable(file, reading.reason);
}

async function readPicture(file: OpenedFile, pixelsOf: PixelsOf): Promise<FileLogReading> {
  const { bytes } = file;
  const picture = pictureOfBytes(bytes);
  const inside = file.kind === "png" ? reportInPng(bytes) : null;
  if (inside?.ok === true) return opened(file, inside.report, picture);
  const code = await readCode(bytes, pixelsOf);
  if (code.ok) return { ok: true, log: reportLog(file, recordBlock(file, code.record, picture)) };
  const reason: Message =
    inside === null
      ? withName(file, code.problem)
      : { id: "ui_report_unreadable", params: { name: file.name, reason: inside.reason } };
  return byHand(file, picture, reason);
}

async function readMail(file: OpenedFile, pixelsOf: PixelsOf): Promise<FileLogReading> {
  const parts = await mailParts(file.bytes);
  if (parts === null) return failed(file, "ui_report_mail_damaged");
  let report: Report | null = null;
  let problem: Message | null = null;
  // The picture of the page itself is in the HTML; a card shows it small.
  let picture: string | null = null;
  let card: string | null = null;
  const pictures: Uint8Array[] = [];
  for (const { kind, bytes } of parts) {
    const html = kind === "markup" ? htmlReport(textOf(bytes)) : null;
    const reading = html === null ? readPart(kind, bytes) : jsonReport(html.json);
    picture ??= html?.picture ?? null;
    if (kind === "png" || kind === "jpeg" || kind === "webp") {
      card ??= pictureOfBytes(bytes);
      pictures.push(bytes);
    }
    if (reading?.ok === true) report ??= reading.report;
    else if (reading !== null && reading.reason.id !== "report_read_not_report") problem ??= reading.reason;
  }
  const shown = picture ?? card;
  if (report !== null) return opened(file, report, shown);
  for (const bytes of pictures.slice(0, mostCodes)) {
    const code = await readCode(bytes, pixelsOf);
    if (code.ok)
      return { ok: true, log: reportLog(file, recordBlock(file, code.record, pictureOfBytes(bytes))) };
  }
  if (problem !== null)
    return byHand(file, shown, { id: "ui_report_unreadable", params: { name: file.name, reason: problem } });
  return byHand(file, shown, { id: "ui_report_none_mail", params: { name: file.name, count: parts.length } });
}

/** The report in an attachment; null where it is not of a kind that can hold one. */
function readPart(kind: FileKind, bytes: Uint8Array): ReportReading | null {
  if (kind === "png") return reportInPng(bytes);
  if (kind !== "other" || bytes.length > longestJson) return null;
  const text = textOf(bytes);
  return /^\s*\{/.test(text) ? jsonReport(text) : null;
}

function opened(file: ReportFile, report: Report, picture: string | null): FileLogReading {
  return { ok: true, log: reportLog(file, reportBlock(file, report, picture)) };
}

function failed({ name }: ReportFile, id: Message["id"]): FileLogReading {
  return { ok: false, reason: { id, params: { name } } };
}

function unreadable({ name }: ReportFile, reason: Message): FileLogReading {
  return { ok: false, reason: { id: "ui_report_unreadable", params: { name, reason } } };
}

function withName({ name }: ReportFile, { id, params }: Message): Message {
  return { id, params: { ...params, name } };
}

/** No report, but somebody can read the Ray ID off the picture, or knows it from the mail. */
function byHand(file: ReportFile, picture: string | null, reason: Message): FileLogReading {
  return {
    ok: false,
    reason,
    byRayId(typed) {
      const ray = typedRay(typed);
      if (ray.ok) return { ok: true, log: reportLog(file, typedBlock(file, ray, picture)) };
      return { ok: false, reason: ray.reason };
    },
  };
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}
