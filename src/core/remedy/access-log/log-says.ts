import type { Verdict } from "../../attribution/verdict";
import type { Message } from "../../messages/message";
import type { LogFinding } from "./log-finding";
import { logTarget, type LogSubject } from "./log-target";
import { timeWindow } from "./same-request";

/** What is known of a refusal before its log is read; without a verdict none is heeded. */
export interface LoggedBlock extends LogSubject {
  readonly verdict?: Pick<Verdict, "responder" | "confidence">;
}

/**
 * What a search of the origin's access log means for who refused, sentence by sentence, the answer first.
 * "It never arrived" is said only where the log covers the time and can show the request.
 */
export function logSays(finding: LogFinding, block: LoggedBlock): readonly Message[] {
  if (finding.problem === "empty") return [{ id: "fix_log_empty" }];
  if (finding.problem === "compressed") return [{ id: "fix_log_compressed" }];
  if (finding.problem === "utf-16") return [{ id: "fix_log_utf16" }];
  if (finding.match === "ray") return [foundSays(finding, block)];
  if (finding.match === "time") return [timeSays(finding, block), ...othersSay(finding, block)];
  return [...othersSay(finding, block), ...missingSays(finding, block)];
}

function foundSays({ lines }: LogFinding, block: LogSubject): Message {
  const { status } = block.exchange;
  const logged = lines.find((line) => line.status === status) ?? lines.find((line) => line.status !== null);
  if (logged === undefined || logged.status === null) return { id: "fix_log_found_no_status" };
  if (logged.status === status) return { id: "fix_log_origin_refused", params: { status } };
  const params = { logged: logged.status, status };
  if (logged.status < 400) return { id: "fix_log_origin_allowed", params };
  return { id: "fix_log_origin_differs", params };
}

/** Time, method and path fit another visitor's request too: what the answer itself shows weighs more. */
function timeSays({ lines }: LogFinding, { exchange: { status }, verdict }: LoggedBlock): Message {
  if (verdict?.responder === "cloudflare" && verdict.confidence === "certain")
    return { id: "fix_log_found_by_time_edge", params: { status } };
  return { id: "fix_log_found_by_time", params: { status, count: lines.length } };
}

function othersSay({ match, others = [] }: LogFinding, block: LogSubject): readonly Message[] {
  const logged = others.find(({ otherRay }) => otherRay !== true)?.status ?? null;
  if (logged === null) return others.length > 0 && match === "none" ? [{ id: "fix_log_other_ray" }] : [];
  return [{ id: "fix_log_other_status", params: { logged, status: block.exchange.status } }];
}

function missingSays(finding: LogFinding, block: LogSubject): readonly Message[] {
  const { from, to, hasRayIds, others = [], unread = 0, rewritten = false, secondsOff } = finding;
  if (from === null || to === null) return [{ id: "fix_log_no_times" }];
  const target = logTarget(block);
  const window = target === null ? null : timeWindow(target);
  if (window === null) return [{ id: "fix_log_no_own_time" }];
  const params = { from: readable(from), to: readable(to) };
  // Logs have whole seconds.
  const at = Math.floor((window.from + window.to) / 2000) * 1000;
  if (at < Math.floor(Date.parse(from) / 1000) * 1000) return [{ id: "fix_log_begins_later", params }];
  if (at > Date.parse(to)) return [{ id: "fix_log_ends_before", params }];
  if (others.length > 0) return [];
  if (secondsOff !== undefined) return [{ id: "fix_log_clock_off", params: { seconds: secondsOff } }];
  if (unread > 0) return [{ id: "fix_log_missing_unread", params: { count: unread } }];
  if (rewritten) return [{ id: "fix_log_missing_rewritten" }];
  if (block.ray.rayId !== null && hasRayIds) return [{ id: "fix_log_never_arrived_ray", params }];
  return [{ id: "fix_log_never_arrived", params }];
}

function readable(iso: string): string {
  return `${iso.slice(0, 19).replace("T", " ")} UTC`;
}
