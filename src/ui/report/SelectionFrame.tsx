import type { CSSProperties } from "react";
import type { Rect } from "../../core/report/picture-edit";

/** The frame around the chosen part of a picture; the part around it is dimmed. */
export function SelectionFrame({ selection, shown }: { selection: Rect; shown: Rect }) {
  const percent = (part: number, whole: number): string => `${(part / whole) * 100}%`;
  const place: CSSProperties = {
    left: percent(selection.x - shown.x, shown.width),
    top: percent(selection.y - shown.y, shown.height),
    width: percent(selection.width, shown.width),
    height: percent(selection.height, shown.height),
  };
  return <span className="selection" style={place} />;
}
