import type { LogFinding, LogLine } from "./log-finding";
import { mostLines } from "./target-search";

/** What two searches for the same request gave, of a log's first and second part, as one search of the whole. */
export function joinFindings(first: LogFinding, second: LogFinding): LogFinding {
  const both = [first, second];
  const matches = both.map(({ match }) => match);
  const match = matches.includes("ray") ? "ray" : matches.includes("time") ? "time" : "none";
  const moved = (lines: readonly LogLine[]): LogLine[] =>
    lines.map((line) => ({ ...line, number: line.number + first.linesRead }));
  const others = [...(first.others ?? []), ...moved(second.others ?? [])].slice(0, mostLines);
  const off = both.flatMap(({ secondsOff }) => (secondsOff === undefined ? [] : [secondsOff]));
  const unread = (first.unread ?? 0) + (second.unread ?? 0);
  return {
    match,
    lines: [
      ...(first.match === match ? first.lines : []),
      ...(second.match === match ? moved(second.lines) : []),
    ].slice(0, mostLines),
    ...(match !== "ray" && others.length > 0 ? { others } : {}),
    from: earlier(first.from, second.from),
    to: later(first.to, second.to),
    hasRayIds: first.hasRayIds || second.hasRayIds,
    linesRead: first.linesRead + second.linesRead,
    linesNotUnderstood: first.linesNotUnderstood + second.linesNotUnderstood,
    ...(match === "none" && unread > 0 ? { unread } : {}),
    ...(match === "none" && off.length > 0 ? { secondsOff: Math.min(...off) } : {}),
    ...(both.some(({ rewritten }) => rewritten === true) ? { rewritten: true } : {}),
    ...(first.problem === undefined ? {} : { problem: first.problem }),
  };
}

// ISO 8601 in UTC sorts as text.
function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}
