import type { Block } from "../blocks/block";
import type { Language } from "../messages/render";
import { allowFields } from "../redaction/allowed-fields";
import { marksIn, type Removal } from "../redaction/removed";
import { serverDate } from "./clock";
import { findingsJson } from "./finding-json";
import { ownTexts } from "./own-texts";
import type { ReportAgain, UrlDetail } from "./report";
import { verdictJson } from "./verdict-json";

/** A second request as it leaves, and how much was taken out of it. */
export interface AgainReading {
  readonly again: ReportAgain | null;
  readonly removed: readonly Removal[];
}

/**
 * A second request as it leaves: redacted as the first is, and never in its place. `detail` is how
 * much of its URL the report tells, `others` are known to be private. Null where there was none.
 */
export function againOf(
  block: Block | null,
  language: Language,
  detail: UrlDetail,
  others: readonly (string | null)[],
): AgainReading {
  if (block === null) return { again: null, removed: [] };
  const { exchange, ray, verdict } = block;
  const { keep, hide, referenceId } = ownTexts(block, detail, others);
  const fields = allowFields(exchange.fields, keep, hide);
  const findings = findingsJson(block, language, hide, keep);
  const again = {
    status: exchange.status,
    startedDateTime: exchange.startedDateTime,
    serverDate: serverDate(exchange),
    rayId: ray.rayId,
    colo: ray.colo,
    referenceId,
    verdict: verdictJson(verdict, language),
    findings,
    fields: fields.fields,
  };
  const places = marksIn([
    ...findings.map(({ excerpt }) => excerpt),
    ...fields.fields.map(({ value }) => value),
  ]);
  const count = exchange.fields.length - fields.fields.length + places;
  return {
    again,
    removed: count === 0 ? [] : [{ where: "again", what: { id: "removed_again", params: { count } } }],
  };
}
