import type { FixPartProps } from "../fix-part";

/** The same request in other ways, side by side. */
export function ComparePart(_props: FixPartProps) {
  return null;
}
