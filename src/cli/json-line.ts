import type { Block } from "../core/blocks/block";
import { english } from "../core/messages/render";
import { findingsJson } from "../core/report/finding-json";
import { verdictJson } from "../core/report/verdict-json";

/** One line of `--json` (a stable contract): every key always there, unknown is null. */
export function jsonLine(file: string, index: number, block: Block): string {
  const { exchange, verdict, ray } = block;
  return `${JSON.stringify({
    file,
    index,
    method: exchange.method || null,
    url: exchange.url,
    status: exchange.status,
    startedDateTime: exchange.startedDateTime || null,
    verdict: verdictJson(verdict, english),
    rayId: ray.rayId,
    colo: ray.colo,
    referenceId: verdict.referenceId,
    findings: findingsJson(block, english),
  })}\n`;
}
