import type { FixPartProps } from "../fix-part";

/** The origin's own logs, read on this computer. */
export function LogPart(_props: FixPartProps) {
  return null;
}
