import type { FixPartProps } from "../fix-part";

/** The smallest exception. */
export function ExceptionPart(_props: FixPartProps) {
  return null;
}
