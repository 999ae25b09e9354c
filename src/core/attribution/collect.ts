import { matchMark } from "./match";
import type { Observed } from "./observed";
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
  for (const signature of signatures) {
    for (const mark of signature.marks) {
      const match = matchMark(mark, observed);
      if (match === null) continue;
      const product = mark.product ?? signature.product;
      hits.push({
        finding: {
          signature: signature.id,
          supports: mark.supports ?? signature.responder,
          weight: mark.weight,
          where: match.where,
          excerpt: match.excerpt,
          because:
            product === null
              ? mark.because
              : { ...mark.because, params: { ...mark.because.params, product } },
          counted: true,
        },
        group: mark.group ?? null,
        product,
        cause: mark.cause ?? null,
        errorCode: readErrorCode(mark, observed),
      });
    }
  }
  return hits;
}

function readErrorCode(mark: Mark, observed: Observed): number | null {
  if (mark.errorCode === undefined || observed.body === null) return null;
  const digits = mark.errorCode.exec(observed.body)?.[1];
  return digits === undefined ? null : Number(digits);
}
