import type { FixPartProps } from "../fix-part";

/** Security Events, opened at the right place. */
export function FindEvent(_props: FixPartProps) {
  return null;
}
