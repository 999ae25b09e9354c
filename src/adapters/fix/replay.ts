import type { ReplayPort } from "../../ui/ports-of-fix";
import type { LogPort } from "../../ui/ports";

/** Sends requests from the inspected page. */
export function replayIn(_log: LogPort): ReplayPort {
  return { send: () => Promise.resolve({ kind: "failed", why: "no-page" }) };
}
