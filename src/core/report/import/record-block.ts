import type { Block } from "../../blocks/block";
import type { SentReport } from "../../blocks/sent-report";
import type { Exchange } from "../../exchange/exchange";
import type { CompactRecord } from "../card/compact-record";
import type { ReportFile } from "./report-block";
import { reportVerdict } from "./report-verdict";

/** The block that the code of a report card tells of. `picture` is a data URL that was checked, or null. */
export function recordBlock(file: ReportFile, record: CompactRecord, picture: string | null): Block {
  const { rayId, colo, referenceId, responder, confidence } = record;
  const exchange: Exchange = {
    ...unknown,
    startedDateTime: record.time === null ? "" : new Date(record.time).toISOString(),
    method: record.method,
    url: record.url,
    status: record.status,
  };
  return {
    id: `${file.id}-code`,
    exchange,
    verdict: reportVerdict(
      {
        // Cloudflare gives an id to what it carries; a page that was passed on leaves none in a report.
        verdict: { ...nothingKnown, responder, confidence, viaCloudflare: rayId === null ? null : true },
        findings: [],
        rayId,
        referenceId,
        notObservable: ["fields", "body"],
      },
      exchange,
    ),
    ray: { rayId, colo, source: rayId === null ? null : "field", note: null },
    source: { kind: "report", name: file.name, sent: { ...nothingSent, form: "code", picture } },
  };
}

/** The block of which nothing is known but the Ray ID that somebody read off a picture. */
export function typedBlock(
  file: ReportFile,
  { rayId, colo }: { readonly rayId: string; readonly colo: string | null },
  picture: string | null,
): Block {
  const verdict = reportVerdict(
    {
      verdict: { ...nothingKnown, viaCloudflare: true },
      findings: [],
      rayId,
      referenceId: null,
      notObservable: ["fields", "body"],
    },
    unknown,
  );
  return {
    id: `${file.id}-typed`,
    exchange: unknown,
    verdict: { ...verdict, summary: { id: "verdict_only_ray" } },
    ray: { rayId, colo, source: "body", note: null },
    source: { kind: "report", name: file.name, sent: { ...nothingSent, form: "ray-id", picture } },
  };
}

/** An answer of which nothing is known. No server sends status 0. */
const unknown: Exchange = {
  startedDateTime: "",
  time: null,
  method: "",
  url: "",
  status: 0,
  statusText: "",
  httpVersion: "",
  resourceType: null,
  serverIPAddress: null,
  requestFields: [],
  fields: [],
  fieldsComplete: false,
  body: { state: "not-observable", reason: "not-captured" },
  notes: [],
  preflightFor: null,
};

const nothingKnown = {
  responder: "undetermined",
  confidence: "undetermined",
  viaCloudflare: null,
  product: null,
  cause: null,
  errorCode: null,
  summary: "",
} as const;

const nothingSent: Omit<SentReport, "form" | "picture"> = {
  createdAt: null,
  generator: null,
  browser: null,
  platform: null,
  language: null,
  doing: null,
  tried: [],
  ipAddress: null,
  pictureReason: null,
  removed: [],
  again: null,
};
