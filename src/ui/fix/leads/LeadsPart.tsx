import type { FixPartProps } from "../fix-part";

/** What usually causes a 403 in the product that answered. */
export function LeadsPart(_props: FixPartProps) {
  return null;
}
