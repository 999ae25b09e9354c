import type { FixPartProps } from "../fix-part";

/** The event, looked up with a token. */
export function LookUp(_props: FixPartProps) {
  return null;
}
