import type { FixPartProps } from "../fix-part";

/** The change note. */
export function ChangeNotePart(_props: FixPartProps) {
  return null;
}
