import type { Message } from "../../messages/message";
import type { Condition } from "./condition";
import { widthWarnings } from "./width-warnings";
import { sourceRange, type SourceRange } from "./source-range";

/** How wide an exception is, from one client at one place to everybody everywhere. */
export interface Width {
  readonly level: 1 | 2 | 3 | 4 | 5;
  readonly sentence: Message;
  readonly warnings: readonly Message[];
}

/** The most addresses for 1, 2 and 3 points: those of one /24, of one /8, and of an eighth of IPv4. */
const mostAddresses = [1, 2 ** 8, 2 ** 24, 2 ** 29];

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
  const ranges = new Map(condition.ranges.map(sourceRange).map((range) => [range?.text, range]));
  const addresses = [...ranges.values()].reduce((sum, range) => sum + addressesIn(range), 0);
  const points = mostAddresses.findIndex((most) => addresses <= most);
  return points === -1 ? 4 : points;
}

/**
 * How many addresses a range has, with IPv6 counted by what it is given out for: a /48 is a site (RFC 6177)
 * and counts as a /24 of IPv4, what is wider in proportion; one address counts one.
 */
function addressesIn(range: SourceRange | null): number {
  if (range === null) return Infinity;
  if (range.version === 4) return 2 ** (32 - range.prefix);
  return range.prefix <= 48 ? 2 ** (56 - range.prefix) : 2 ** ((128 - range.prefix) / 10);
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
