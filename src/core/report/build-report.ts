import type { Block } from "../blocks/block";
import type { Body } from "../exchange/exchange";
import type { Message } from "../messages/message";
import { render, type Language } from "../messages/render";
import { allowFields } from "../redaction/allowed-fields";
import { marksIn, type Removal } from "../redaction/removed";
import { toldServerAddress } from "../redaction/server-address";
import { redactUrl } from "../redaction/url";
import { isWordLike } from "../redaction/word-like";
import { bodyExcerpt, bodyExcerptLength } from "./body-excerpt";
import { clockSkewMs, isoWithOffset, serverDate } from "./clock";
import { findingsJson } from "./finding-json";
import { ownTexts } from "./own-texts";
import type { Report, ReportPicture, UrlDetail } from "./report";
import { reportParts, type ReportPartId } from "./report-parts";
import { againOf } from "./report-again";
import { triedSentence, type TriedId } from "./tried";
import { verdictJson } from "./verdict-json";

/** What the person chose. */
export interface ReportOptions {
  readonly urlDetail: UrlDetail;
  /** What the visitor was doing, in their own words. */
  readonly doing: string | null;
  /** What the visitor tried already. */
  readonly tried?: readonly TriedId[];
  /** Parts that are left out; only optional ones can be. */
  readonly leaveOut?: readonly ReportPartId[];
}

/** What is known of the visitor's side. */
export interface ReportEnvironment {
  /** Of this program. */
  readonly version: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Minutes east of UTC at that time. */
  readonly offsetMinutes: number;
  readonly browser: string | null;
  readonly platform: string | null;
  readonly language: string | null;
}

/** The picture as taken, or why there is none. The bytes travel beside the report. */
export type PictureOutcome =
  | { readonly ok: true; readonly mediaType: string; readonly width: number; readonly height: number }
  | { readonly ok: false; readonly reason: Message };

export interface ReportInput {
  readonly block: Block;
  /** The same page asked for once more, where the visitor did that. */
  readonly again?: Block | null;
  /** The visitor's own IP address, where it is known; it leaves only if the part is not left out. */
  readonly visitorAddress?: string | null;
  readonly options: ReportOptions;
  readonly environment: ReportEnvironment;
  readonly picture: PictureOutcome;
  /** The language of its sentences. */
  readonly language: Language;
}

/** The report of a block: only what may leave, everything that was taken out listed in `removed`. */
export function buildReport(input: ReportInput): Report {
  const { block, options, environment, picture, language } = input;
  const { exchange, verdict, ray } = block;
  const left = leftOut(options.leaveOut ?? []);
  const own = [input.visitorAddress ?? null];
  const url = redactUrl(exchange.url, options.urlDetail);
  const { keep, hide, referenceId } = ownTexts(block, options.urlDetail, own);
  const fields = allowFields(exchange.fields, keep, hide);
  const excerpt = bodyExcerpt(exchange.body, keep, hide);
  const findings = findingsJson(block, language, hide, keep);
  const server = toldServerAddress(exchange.serverIPAddress);
  const second = againOf(input.again ?? null, language, options.urlDetail, own);
  const removed: Removal[] = [
    ...url.removed,
    ...fields.removed,
    ...countedRemoval("request", "removed_request_fields", exchange.requestFields.length),
    ...countedRemoval("body", "removed_body", restOfBody(exchange.body, excerpt)),
    ...countedRemoval("body", "removed_in_body", left.has("body_excerpt") ? 0 : marksIn([excerpt])),
    ...countedRemoval(
      "findings",
      "removed_in_findings",
      left.has("findings") ? 0 : marksIn(findings.map((one) => one.excerpt)),
    ),
    ...(left.has("server_address") ? [] : server.removed),
    ...(left.has("again") ? [] : second.removed),
    ...reportParts
      .filter(({ id }) => left.has(id) && (id !== "ip_address" || input.visitorAddress != null))
      .map((part) => ({
        where: part.id,
        what: { id: "removed_by_choice", params: { part: render(part.label, language) } } as const,
      })),
  ];
  return {
    schema: "whose403/report/1",
    generator: { name: "Whose403", version: environment.version },
    createdAt: isoWithOffset(environment.now, environment.offsetMinutes),
    block: {
      method:
        /^[A-Za-z-]{1,20}$/.test(exchange.method) && isWordLike(exchange.method.replaceAll("-", ""))
          ? exchange.method
          : "?",
      url: url.url,
      urlDetail: options.urlDetail,
      type: /^[a-z-]{1,30}$/i.test(exchange.resourceType ?? "") ? exchange.resourceType : null,
      status: exchange.status,
      startedDateTime: exchange.startedDateTime,
      serverDate: serverDate(exchange),
      clockSkewMs: clockSkewMs(exchange),
      serverIPAddress: left.has("server_address") ? null : server.address,
      rayId: ray.rayId,
      colo: ray.colo,
      referenceId,
      verdict: verdictJson(verdict, language),
      findings: left.has("findings") ? [] : findings,
      fields: left.has("fields") ? [] : fields.fields,
      bodyExcerpt: left.has("body_excerpt") ? null : excerpt,
      notObservable: verdict.notObservable,
      notes: exchange.notes,
    },
    again: left.has("again") ? null : second.again,
    visitor: {
      browser: left.has("browser") ? null : environment.browser,
      platform: left.has("browser") ? null : environment.platform,
      language: left.has("language") ? null : environment.language,
      doing: left.has("doing") ? null : options.doing?.trim() || null,
      tried: left.has("tried") ? [] : (options.tried ?? []).map((id) => triedSentence(id, language)),
      ipAddress: left.has("ip_address") ? null : (input.visitorAddress ?? null),
    },
    picture: left.has("picture") ? leftOutPicture(language) : describePicture(picture, language),
    removed: removed.map(({ where, what }) => ({ where, what: render(what, language) })),
  };
}

function leftOut(wished: readonly ReportPartId[]): ReadonlySet<ReportPartId> {
  const optional = reportParts.filter((part) => part.optional).map((part) => part.id);
  return new Set(wished.filter((id) => optional.includes(id)));
}

function countedRemoval(
  where: string,
  id: "removed_request_fields" | "removed_body" | "removed_in_body" | "removed_in_findings",
  count: number,
): Removal[] {
  return count === 0 ? [] : [{ where, what: { id, params: { count } } }];
}

/** The number of characters that stay, 0 where nothing was held back. */
function restOfBody(body: Body, excerpt: string | null): number {
  if (body.state !== "read" || body.text.trim() === (excerpt ?? "")) return 0;
  return bodyExcerptLength;
}

function describePicture(picture: PictureOutcome, language: Language): ReportPicture {
  if (!picture.ok)
    return { mediaType: null, width: null, height: null, reason: render(picture.reason, language) };
  return { mediaType: picture.mediaType, width: picture.width, height: picture.height, reason: null };
}

function leftOutPicture(language: Language): ReportPicture {
  return describePicture({ ok: false, reason: { id: "report_picture_left_out" } }, language);
}
