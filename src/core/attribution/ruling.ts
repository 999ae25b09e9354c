import type { Hit } from "./collect";
import type { Finding } from "./verdict";

/** A finding of the engine's own, not of a signature: it names no product and shows no excerpt. */
export function ruling(
  signature: string,
  finding: Pick<Finding, "supports" | "weight" | "where" | "because">,
): Hit {
  return {
    finding: { ...finding, signature, excerpt: null, counted: true },
    group: null,
    product: null,
    cause: null,
    errorCode: null,
  };
}
