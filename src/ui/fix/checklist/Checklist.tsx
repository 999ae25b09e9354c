import type { FixPartProps } from "../fix-part";

/** The procedure as a list that ticks itself as the evidence comes in. */
export function Checklist(_props: FixPartProps) {
  return null;
}
