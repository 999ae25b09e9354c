import type { Dataset } from "./dataset";
import type { TimeRange } from "./events-query";
import type { RefusalTime } from "./refusal-time";

const minuteMs = 60_000;
/** On either side of a time that the server told. Narrow, since Cloudflare samples wide ranges. */
export const aroundServerMs = 10 * minuteMs;
/** On either side of a time that only the browser told: clocks are wrong by minutes, or by a time zone's hour. */
export const aroundClientMs = 70 * minuteMs;
/** The oldest second that a zone keeps passes while a query is on its way. */
const spareMs = minuteMs;

/** The time range around a refusal, as wide as its clock needs. */
export function rangeAround({ at, byServer }: RefusalTime): TimeRange {
  const around = byServer ? aroundServerMs : aroundClientMs;
  return { from: at - around, to: at + around };
}

/**
 * The time range to search within what a zone allows, `now` in milliseconds since 1970: around the refusal,
 * or back from now where its time is not known. Null where all of it is older than the zone keeps, also
 * where only what the widest window leaves of it is.
 */
export function searchRange(time: RefusalTime | null, dataset: Dataset, now: number): TimeRange | null {
  const { maxDuration, notOlderThan } = dataset;
  const oldest = notOlderThan === null ? -Infinity : now - notOlderThan * 1000 + spareMs;
  const widest = maxDuration === null ? Infinity : maxDuration * 1000;
  if (time === null) {
    const back = Math.min(widest, (notOlderThan ?? 24 * 3600) * 1000 - spareMs);
    return { from: now - back, to: now };
  }
  const { from, to } = rangeAround(time);
  const half = widest / 2;
  const range = { from: Math.max(from, oldest, time.at - half), to: Math.min(to, time.at + half) };
  return range.from > range.to ? null : range;
}
