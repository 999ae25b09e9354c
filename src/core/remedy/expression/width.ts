import type { Message } from "../../messages/message";
import type { Condition } from "./condition";
import { widthWarnings } from "./width-warnings";
import { sourceRange } from "./source-range";

/** How wide an exception is, from one client at one place to everybody everywhere. */
export interface Width {
  readonly level: 1 | 2 | 3 | 4 | 5;
  readonly sentence: Message;
  readonly warnings: readonly Message[];
}

/** Addresses that one network gives to one household or office (RFC 6177 for IPv6). */
const smallPrefix = { 4: 24, 6: 48 } as const;

const sentences = {
  1: "fix_width_1",
  2: "fix_width_2",
  3: "fix_width_3",
  4: "fix_width_4",
  5: "fix_width_5",
} as const;

/** How wide an exception with these conditions is: who may come through counts as much as where to. */
export function widthOf(conditions: readonly Condition[]): Width {
  const points = whoPoints(conditions) + wherePoints(conditions);
  const level = points === 0 ? 1 : points <= 2 ? 2 : points <= 4 ? 3 : points <= 6 ? 4 : 5;
  return { level, sentence: { id: sentences[level] }, warnings: widthWarnings(conditions) };
}

/** 0 for one address, 4 for everybody. A user agent narrows nothing down: anybody can send it. */
function whoPoints(conditions: readonly Condition[]): number {
  return Math.min(4, ...conditions.map(whoOf));
}

function whoOf(condition: Condition): number {
  if (condition.field === "asn") return 2;
  if (condition.field === "country") return 3;
  if (condition.field !== "ip") return 4;
  const ranges = condition.ranges.map(sourceRange);
  return Math.max(
    0,
    ...ranges.map((range) => {
      if (range === null) return 4;
      if (range.prefix === (range.version === 4 ? 32 : 128)) return 0;
      return range.prefix >= smallPrefix[range.version] ? 1 : range.prefix === 0 ? 4 : 2;
    }),
  );
}

/** 0 for one path of one host, 4 for the whole zone. */
function wherePoints(conditions: readonly Condition[]): number {
  const host = conditions.some(({ field }) => field === "host") ? 0 : 1;
  const paths = conditions.filter((condition) => condition.field === "path");
  const path = Math.min(
    3,
    ...paths.map(({ match, path: at }) => (match === "exact" ? 0 : at === "/" ? 3 : 1)),
  );
  return host + path;
}
