import { offsetOf } from "../core/report/clock";
import { offsetText, wallTime } from "./times";

/** A time with an offset (ISO 8601) as the clock of whoever wrote it showed it: `2026-11-24 14:06:00 +01:00`. */
export function sentTime(iso: string): string {
  const offset = offsetOf(iso);
  return `${wallTime(Date.parse(iso), offset)} ${offsetText(offset)}`;
}
