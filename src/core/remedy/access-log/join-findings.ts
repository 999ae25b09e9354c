import type { LogFinding, LogLine } from "./log-finding";

/** What two searches for the same request gave, of a log's first and second part, as one search of the whole. */
export function joinFindings(first: LogFinding, second: LogFinding): LogFinding {
  const { linesRead } = first;
  const moved = (lines: readonly LogLine[]): LogLine[] =>
    lines.map((line) => ({ ...line, number: line.number + linesRead }));
  const of = (match: LogFinding["match"]): LogLine[] => [
    ...(first.match === match ? first.lines : []),
    ...(second.match === match ? moved(second.lines) : []),
  ];
  const match = [first, second].some((one) => one.match === "ray")
    ? "ray"
    : first.match === second.match
      ? first.match
      : "time";
  const others = [...(first.others ?? []), ...moved(second.others ?? [])];
  return {
    match,
    lines: of(match),
    ...(match === "none" && others.length > 0 ? { others } : {}),
    from: earlier(first.from, second.from),
    to: later(first.to, second.to),
    hasRayIds: first.hasRayIds || second.hasRayIds,
    linesRead: linesRead + second.linesRead,
    linesNotUnderstood: first.linesNotUnderstood + second.linesNotUnderstood,
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
