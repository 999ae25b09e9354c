import type { Hit } from "./collect";
import type { Finding } from "./verdict";

/** A finding of the engine's own, not of a signature: it names no product and shows no excerpt. */
export function ruling(
  signature: string,
  { supports, weight, where, because }: Pick<Finding, "supports" | "weight" | "where" | "because">,
): Hit {
  return {
    finding: { signature, supports, weight, where, excerpt: null, because, counted: true },
    group: null,
    product: null,
    cause: null,
    errorCode: null,
  };
}
