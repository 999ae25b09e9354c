import type { Block } from "../../blocks/block";
import type { SentReport } from "../../blocks/sent-report";
import { unknownMethod, type Exchange, type Field } from "../../exchange/exchange";
import { fieldValue } from "../../exchange/fields";
import type { Message } from "../../messages/message";
import type { RayReading } from "../../exchange/ray-id";
import { dropSecretFields } from "../../redaction/fields";
import { isExample } from "../facts";
import type { Report, ReportAgain } from "../report";
import { reportVerdict, type ReportedVerdict } from "./report-verdict";

/** Where a report came from. */
export interface ReportFile {
  /** Unique among the files of a panel; begins the ids of its blocks. */
  readonly id: string;
  readonly name: string;
}

/**
 * The block that a report tells of. Its values are what somebody wrote into a file: whatever has a
 * form (ids, addresses, times) is kept only where it has that form, the rest is text. `picture` is a
 * data URL that was checked, or null.
 */
export function reportBlock(file: ReportFile, report: Report, picture: string | null): Block {
  const { visitor } = report;
  const sent: SentReport = {
    form: "report",
    createdAt: Number.isNaN(Date.parse(report.createdAt)) ? null : report.createdAt,
    generator: `${report.generator.name} ${report.generator.version}`.trim() || null,
    browser: visitor.browser,
    platform: visitor.platform,
    language: visitor.language,
    doing: visitor.doing,
    tried: visitor.tried,
    ipAddress: ipAddress(visitor.ipAddress),
    picture,
    pictureReason: picture === null ? report.picture.reason : null,
    removed: report.removed.map(({ what }) => what),
    again: null,
    ...(isExample(report.block) ? { example: true } : {}),
  };
  const again = report.again === null ? null : againBlock(file, report, report.again, sent);
  const { block } = report;
  const exchange: Exchange = {
    ...exchangeOf(report, block),
    serverIPAddress: ipAddress(block.serverIPAddress),
    body:
      block.bodyExcerpt === null
        ? { state: "not-observable", reason: "not-captured" }
        : { state: "read", text: block.bodyExcerpt, size: null, cut: true },
  };
  return blockOf(`${file.id}-report`, file, exchange, block, { ...sent, again });
}

function againBlock(file: ReportFile, report: Report, again: ReportAgain, sent: SentReport): Block {
  // What of the second answer could not be seen is not in reports: only what was not sent is known.
  const reported = { ...again, notObservable: [] };
  const block = blockOf(`${file.id}-again`, file, exchangeOf(report, again), reported, sent);
  if (again.status >= 400) return block;
  // Answered this time: nobody is named for that.
  const summary: Message = { id: "report_again_let_through", params: { status: again.status } };
  return { ...block, verdict: { ...block.verdict, summary, wouldDecide: null } };
}

interface Answer extends ReportedVerdict {
  readonly status: number;
  readonly startedDateTime: string;
  readonly serverDate: string | null;
  readonly colo: string | null;
  readonly fields: readonly Field[];
}

function blockOf(id: string, file: ReportFile, exchange: Exchange, answer: Answer, sent: SentReport): Block {
  const ray = rayOf(answer);
  return {
    id,
    exchange,
    verdict: reportVerdict({ ...answer, rayId: ray.rayId }, exchange),
    ray,
    source: { kind: "report", name: file.name, sent },
  };
}

/** What both answers have in common: they are of one URL. */
function exchangeOf(
  { block }: Report,
  answer: Pick<Answer, "status" | "startedDateTime" | "serverDate" | "fields">,
): Exchange {
  return {
    startedDateTime: utc(answer.startedDateTime) ?? "",
    time: null,
    method: /^[A-Za-z-]{1,20}$/.test(block.method) ? block.method : unknownMethod,
    url: block.url,
    status: answer.status,
    statusText: "",
    httpVersion: "",
    resourceType: /^[a-z-]{1,30}$/i.test(block.type ?? "") ? block.type : null,
    serverIPAddress: null,
    requestFields: [],
    fields: withDate(dropSecretFields(answer.fields, "response"), answer.serverDate),
    // A report holds only the fields that may leave.
    fieldsComplete: false,
    body: { state: "not-observable", reason: "not-captured" },
    notes: [],
    preflightFor: null,
  };
}

/** The server's time stays known where the fields were left out of the report. */
function withDate(fields: readonly Field[], serverDate: string | null): readonly Field[] {
  const time = utc(serverDate ?? "");
  if (time === null || fieldValue(fields, "date") !== null) return fields;
  return [...fields, { name: "date", value: new Date(time).toUTCString() }];
}

function rayOf({ rayId, colo }: Pick<Answer, "rayId" | "colo">): RayReading {
  const known = rayId !== null && /^[0-9a-f]{16}$/.test(rayId) ? rayId : null;
  return {
    rayId: known,
    colo: known !== null && colo !== null && /^[A-Z]{3}$/.test(colo) ? colo : null,
    source: known === null ? null : "field",
    note: null,
  };
}

function utc(text: string): string | null {
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function ipAddress(text: string | null): string | null {
  return text !== null && /^(?=.*[.:])[0-9a-f.:]{2,45}$/i.test(text) ? text : null;
}
