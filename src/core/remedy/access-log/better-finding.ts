import type { LogFinding } from "./log-finding";
import type { LogTarget } from "./log-target";
import { timeWindow } from "./same-request";

/** Of what two logs have of one request, what tells more; the first where they tell the same. */
export function betterFinding(one: LogFinding | null, other: LogFinding, target: LogTarget): LogFinding {
  return one === null || weight(other, target) > weight(one, target) ? other : one;
}

/** By Ray ID, by time, nearly, or missing where it should be: each says more than all behind it. */
function weight({ match, others = [], unread = 0, from, to }: LogFinding, target: LogTarget): number {
  if (match === "ray") return 5;
  if (match === "time") return 4;
  if (others.length > 0) return 3;
  if (unread > 0) return 2;
  const window = timeWindow(target);
  if (window === null || from === null || to === null) return 0;
  return Date.parse(from) <= window.to && Date.parse(to) >= window.from ? 1 : 0;
}
