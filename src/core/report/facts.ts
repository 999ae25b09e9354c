import { coloPlace } from "../cloudflare/colo";
import type { MessageId } from "../messages/catalogue";
import type { MessageParam } from "../messages/message";
import { render, type Language } from "../messages/render";
import { offsetOf } from "./clock";
import type { Report, ReportAgain } from "./report";

/** One line of the key facts: a label in a language, and the value as text. */
export interface Fact {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Whether the value is a technical text, shown in a fixed-width face. */
  readonly code: boolean;
}

/** The key facts of a report in the order in which they are shown; what is unknown is left out. */
export function reportFacts(report: Report, language: Language): Fact[] {
  const { block, visitor } = report;
  const fact = factIn(language);
  const facts: (Fact | null)[] = [
    fact("ray_id", "report_part_ray_id", block.rayId, true),
    ...timeFacts(block, report, language),
    fact("clock_skew", "report_clock_skew", skewText(block.clockSkewMs, language), false),
    fact("url", "report_part_url", requestLine(block), true),
    fact("status", "report_status", String(block.status), false),
    fact("type", "report_type", block.type, false),
    fact("colo", "report_colo", coloText(block.colo, language), false),
    fact("server_address", "report_part_server_address", block.serverIPAddress, true),
    fact("reference_id", "report_reference_id", block.referenceId, true),
    fact("error_code", "report_error_code", block.verdict.errorCode?.toString() ?? null, false),
    fact("browser", "report_part_browser", joined(visitor.browser, visitor.platform), false),
    fact("language", "report_part_language", visitor.language, false),
    fact("visitor_address", "report_visitor_address", visitor.ipAddress, true),
  ];
  return facts.filter((one) => one !== null);
}

/** The key facts of the second request: what is its own. */
export function againFacts(again: ReportAgain, report: Report, language: Language): Fact[] {
  const fact = factIn(language);
  const facts = [
    fact("ray_id", "report_part_ray_id", again.rayId, true),
    ...timeFacts(again, report, language),
    fact("status", "report_status", String(again.status), false),
    fact("colo", "report_colo", coloText(again.colo, language), false),
    fact("reference_id", "report_reference_id", again.referenceId, true),
    fact("error_code", "report_error_code", again.verdict.errorCode?.toString() ?? null, false),
  ];
  return facts.filter((one) => one !== null);
}

/** Method and URL; the URL alone where the method is not known. */
export function requestLine({ method, url }: Pick<Report["block"], "method" | "url">): string {
  return method === "?" ? url : `${method} ${url}`;
}

type Times = Pick<ReportAgain, "startedDateTime" | "serverDate">;

function timeFacts(times: Times, report: Report, language: Language): (Fact | null)[] {
  const fact = factIn(language);
  const happened = times.serverDate ?? times.startedDateTime;
  const utcLabel: MessageId = times.serverDate === null ? "report_time_client" : "report_time_server";
  return [
    fact("time", utcLabel, utcTime(happened), false),
    fact("local_time", "report_time_local", localTime(happened, offsetOf(report.createdAt)), false),
  ];
}

type FactMaker = (id: string, label: MessageId, value: string | null, code: boolean) => Fact | null;

function factIn(language: Language): FactMaker {
  return (id, label, value, code) =>
    value === null || value === "" ? null : { id, label: render({ id: label }, language), value, code };
}

/** The title of a report: what was refused, by the host alone; and whether that is an example. */
export function reportTitle({ block }: Report, language: Language): string {
  const host = URL.canParse(block.url) ? new URL(block.url).host : "";
  const id = isExample(block) ? "report_title_example" : "report_title";
  return render({ id, params: { status: block.status, host: host || "…" } }, language);
}

/** Whether a report is of a made-up refusal: nobody must look for it in a log. */
export function isExample({ notes }: Pick<Report["block"], "notes">): boolean {
  return notes.includes("example");
}

/** `2026-11-24 14:05:09 UTC`, or null for what is no time. */
export function utcTime(iso: string): string | null {
  const text = clockText(iso, 0);
  return text === null ? null : `${text} UTC`;
}

/** `2026-11-24 15:05:09 +01:00` at so many minutes east of UTC, or null for what is no time. */
export function localTime(iso: string, offsetMinutes: number): string | null {
  const text = clockText(iso, offsetMinutes);
  if (text === null) return null;
  const minutes = Math.abs(offsetMinutes);
  const hours = String(Math.floor(minutes / 60)).padStart(2, "0");
  return `${text} ${offsetMinutes < 0 ? "-" : "+"}${hours}:${String(minutes % 60).padStart(2, "0")}`;
}

function clockText(iso: string, offsetMinutes: number): string | null {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return null;
  return new Date(time + offsetMinutes * 60_000).toISOString().slice(0, 19).replace("T", " ");
}

function skewText(skewMs: number | null, language: Language): string | null {
  if (skewMs === null) return null;
  const params: Record<string, MessageParam> = { count: Math.round(Math.abs(skewMs) / 1000) };
  return render({ id: skewMs > 0 ? "report_clock_ahead" : "report_clock_behind", params }, language);
}

function coloText(colo: string | null, language: Language): string | null {
  if (colo === null) return null;
  const place = coloPlace(colo, language.tag);
  return place === null ? colo : `${colo} (${place})`;
}

function joined(first: string | null, second: string | null): string | null {
  return [first, second].filter((text) => text !== null && text !== "").join(", ") || null;
}
