import type { Block } from "../blocks/block";
import type { Language } from "../messages/render";
import { allowFields } from "../redaction/allowed-fields";
import { serverDate } from "./clock";
import { findingsJson } from "./finding-json";
import type { ReportAgain } from "./report";
import { verdictJson } from "./verdict-json";

/**
 * A second request as it leaves: redacted as the first is, and never in its place. `hide` takes out
 * what the URL does not tell. Null where there was none.
 */
export function againOf(
  block: Block | null,
  language: Language,
  hide: (text: string) => string,
): ReportAgain | null {
  if (block === null) return null;
  const { exchange, ray, verdict } = block;
  return {
    status: exchange.status,
    startedDateTime: exchange.startedDateTime,
    serverDate: serverDate(exchange),
    rayId: ray.rayId,
    colo: ray.colo,
    referenceId: verdict.referenceId,
    verdict: verdictJson(verdict, language),
    findings: findingsJson(block, language, hide),
    fields: allowFields(exchange.fields, [ray.rayId, verdict.referenceId]).fields,
  };
}
