import { CERTAIN, LIKELY, type Decision } from "../../attribution/decide";
import { summarise, type VerdictParts } from "../../attribution/summarise";
import type { Finding, NotObservable, Responder, Verdict } from "../../attribution/verdict";
import { wouldDecide } from "../../attribution/would-decide";
import type { Exchange } from "../../exchange/exchange";
import type { FindingJson, VerdictJson } from "../report";
import { shownText } from "../shown-text";

/** What a report says of one answer. */
export interface ReportedVerdict {
  readonly verdict: VerdictJson;
  readonly findings: readonly FindingJson[];
  readonly rayId: string | null;
  readonly referenceId: string | null;
  readonly notObservable: readonly string[];
}

/**
 * The verdict that a report gives, with its sentence made anew from its values: in the reader's
 * language, and in our own words rather than in the file's. A cause that is not known here is kept and
 * left out of the sentence. `exchange` is the answer as far as the report has it.
 */
export function reportVerdict(reported: ReportedVerdict, exchange: Exchange): Verdict {
  const { verdict, rayId } = reported;
  const findings = reported.findings.map(findingOf);
  const ranked = sums(findings);
  const notObservable = reported.notObservable.filter(isNotObservable);
  const decision = decisionOf(verdict, ranked);
  const { referenceId } = reported;
  const { viaCloudflare, product, cause, errorCode } = verdict;
  const parts: VerdictParts = {
    exchange: asSeen(exchange, notObservable),
    decision,
    contenders: ranked.filter(([, sum]) => sum > 0).map(([responder]) => responder),
    viaCloudflare,
    rayId,
    product,
    cause,
    errorCode,
    referenceId,
    relayed: findings.some(({ signature, where }) => signature === "relayed-page" && where === "absence"),
  };
  return {
    responder: decision.responder,
    confidence: decision.confidence,
    margin: decision.margin,
    runnerUp: decision.runnerUp,
    viaCloudflare,
    product,
    cause,
    errorCode,
    referenceId,
    summary: summarise(parts),
    // Whoever reads a report cannot see more of the answer: what is left are the logs.
    wouldDecide: wouldDecide({ ...parts, exchange: asSeen(exchange, []) }),
    findings,
    notObservable,
  };
}

function findingOf(finding: FindingJson): Finding {
  return {
    signature: finding.signature,
    supports: finding.supports,
    weight: finding.weight,
    where: finding.where,
    excerpt: finding.excerpt === null ? null : shownText(finding.excerpt),
    because: { id: "report_given_text", params: { text: shownText(finding.because) } },
    // Reports carry those alone that counted.
    counted: true,
  };
}

/** Who the findings speak for and how strongly in all, the likeliest first. */
function sums(findings: readonly Finding[]): [Responder, number][] {
  const scores = new Map<Responder, number>();
  for (const { supports, weight } of findings) scores.set(supports, (scores.get(supports) ?? 0) + weight);
  return [...scores].toSorted(([, a], [, b]) => b - a);
}

/** As the report decided, with the odds that its findings give, or those that its confidence means at least. */
function decisionOf({ responder, confidence }: VerdictJson, ranked: [Responder, number][]): Decision {
  if (responder === "undetermined" || confidence === "undetermined")
    return { responder: "undetermined", confidence: "undetermined", margin: 0, runnerUp: null };
  const own = ranked.find(([who]) => who === responder)?.[1] ?? 0;
  const [runnerUp, second] = ranked.find(([who, sum]) => who !== responder && sum > 0) ?? [null, 0];
  const [least, below] = confidence === "certain" ? [CERTAIN, Infinity] : [LIKELY, CERTAIN];
  const margin = Math.min(Math.max(own - second, least), below - 1);
  return { responder, confidence, margin, runnerUp };
}

/** The answer as whoever made the report saw it: what the report leaves out was seen all the same. */
function asSeen(exchange: Exchange, notObservable: readonly NotObservable[]): Exchange {
  const { body } = exchange;
  const bodySeen = !notObservable.includes("body");
  return {
    ...exchange,
    fieldsComplete: !notObservable.includes("fields"),
    body:
      bodySeen && body.state === "not-observable"
        ? { state: "read", text: "", size: null, cut: true }
        : bodySeen
          ? body
          : { state: "not-observable", reason: "not-captured" },
  };
}

function isNotObservable(what: string): what is NotObservable {
  return what === "fields" || what === "body";
}
