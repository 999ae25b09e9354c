import type { Message } from "../../messages/message";
import type { ErrorFinding } from "./error-finding";
import { zoneName } from "./error-time";
import { explainLine } from "./explain-line";

/** What a search of the origin's error log means, the answer first. */
export function errorSays(finding: ErrorFinding): readonly Message[] {
  const { problem, lines, otherTimes, from, to } = finding;
  if (problem === "empty") return [{ id: "fix_log_empty" }];
  if (problem === "compressed") return [{ id: "fix_log_compressed" }];
  if (problem === "utf-16") return [{ id: "fix_log_utf16" }];
  const here = lines.filter(({ samePath }) => samePath);
  const count = here.filter(({ text }) => explainLine(text) !== null).length;
  const zones = finding.offsets.map(zoneName).join(", ");
  if (count > 0 && finding.offsets.length > 1) return [{ id: "fix_log_errors_zones", params: { zones } }];
  if (count > 0) return [{ id: "fix_log_errors_here", params: { count, zone: zones } }];
  if (here.length > 0) return [{ id: "fix_log_errors_unexplained", params: { count: here.length } }];
  if (lines.length > 0) return [{ id: "fix_log_errors_near", params: { count: lines.length } }];
  if (otherTimes.length > 0)
    return [{ id: "fix_log_errors_other_times", params: { count: otherTimes.length } }];
  if (from === null || to === null) return [{ id: "fix_log_errors_no_times" }];
  return [{ id: "fix_log_errors_none", params: { from, to } }];
}
