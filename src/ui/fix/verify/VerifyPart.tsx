import type { FixPartProps } from "../fix-part";

/** Regression checks. */
export function VerifyPart(_props: FixPartProps) {
  return null;
}
