import type { Found } from "./found-texts";
import { matchQuestions, type Match } from "./match";
import type { Observed } from "./observed";
import { candidates, prepare, type PreparedMark } from "./prepared-marks";
import type { Mark, Signature } from "./signature";
import type { Finding } from "./verdict";

/** A finding together with what the verdict needs of its mark. */
export interface Hit {
  readonly finding: Finding;
  /** Hits of one group that support the same responder count once. */
  readonly group: string | null;
  readonly product: string | null;
  readonly cause: string | null;
  readonly errorCode: number | null;
}

/** Everything that the signatures find in a response; nothing is counted yet. */
export function collect(observed: Observed, signatures: readonly Signature[]): Hit[] {
  const hits: Hit[] = [];
  const prepared = prepare(signatures);
  const found = observed.find(prepared.search);
  for (const number of candidates(prepared, observed)) {
    const one = prepared.marks[number];
    if (one === undefined || !hasAll(found, one.texts)) continue;
    const match = matchQuestions(one.questions, observed);
    if (match !== null) hits.push(hitOf(one, match, observed));
  }
  return hits;
}

/** Whether of each of some lists of texts one occurs. */
function hasAll(found: Found | null, lists: readonly (readonly number[])[]): boolean {
  for (const texts of lists) if (found === null || !found.hasOneOf(texts)) return false;
  return true;
}

function hitOf(prepared: PreparedMark, match: Match, observed: Observed): Hit {
  const { mark, signature, supports, product, because } = prepared;
  const { where, excerpt } = match;
  return {
    finding: { signature, supports, weight: mark.weight, where, excerpt, because, counted: true },
    group: mark.group ?? null,
    product,
    cause: mark.cause ?? null,
    errorCode: readErrorCode(mark, observed),
  };
}

function readErrorCode(mark: Mark, observed: Observed): number | null {
  if (mark.errorCode === undefined || observed.body === null) return null;
  const digits = mark.errorCode.exec(observed.body)?.[1];
  return digits === undefined ? null : Number(digits);
}
