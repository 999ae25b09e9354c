import type { LogFinding } from "../../../../src/core/remedy/access-log/log-finding";
import type { LogTarget } from "../../../../src/core/remedy/access-log/log-target";
import { LogSearch } from "../../../../src/core/remedy/access-log/search-log";

const encoder = new TextEncoder();

/** The Ray ID of the refusal that is looked for. */
export const rayId = "9f27a1b0c3d4e5f6";

/** A refusal of GET /private/page?id=7 at 05:33:18 UTC, by the server's clock. */
export function aTarget(change: Partial<LogTarget> = {}): LogTarget {
  return {
    rayId,
    startedDateTime: "2026-11-30T05:33:18.400Z",
    serverTime: "2026-11-30T05:33:18.000Z",
    took: 120,
    method: "GET",
    target: "/private/page?id=7",
    status: 403,
    ...change,
  };
}

/** A line in the combined format, with the Ray ID behind it where one is given. */
export function aLine({
  time = "30/Nov/2026:05:33:18 +0000",
  request = "GET /private/page?id=7",
  status = 403,
  ray = "",
} = {}): string {
  const line = `203.0.113.7 - - [${time}] "${request} HTTP/1.1" ${status} 153 "-" "Mozilla/5.0"`;
  return ray === "" ? line : `${line} "${ray}"`;
}

/** What a search of this log for one request gives; the log is cut into chunks of that many bytes. */
export function searched(
  log: string | Uint8Array,
  target: LogTarget = aTarget(),
  chunk = 1 << 20,
): LogFinding {
  const bytes = typeof log === "string" ? encoder.encode(log) : log;
  const search = new LogSearch([target]);
  for (let at = 0; at < bytes.length; at += chunk) search.push(bytes.slice(at, at + chunk));
  const [finding] = search.end();
  if (finding === undefined) throw new Error("One request, one finding.");
  return finding;
}
