import { useRef, useState } from "react";
import type { Message } from "../../../core/messages/message";
import { betterFinding } from "../../../core/remedy/access-log/better-finding";
import type { LogFinding } from "../../../core/remedy/access-log/log-finding";
import { logTarget } from "../../../core/remedy/access-log/log-target";
import type { FixPartProps } from "../fix-part";

/** A log to search: a file, or pasted lines as one. */
export interface NamedLog {
  /** The file's name, or a message in its place. */
  readonly name: string | Message;
  readonly log: Blob;
}

/** Where a search stands, and how it is begun and ended. */
export interface LogSearchState {
  /** Null while none is under way; `share` is 0 to 1. */
  readonly running: { readonly name: NamedLog["name"]; readonly share: number } | null;
  /** Why the last one gave nothing. */
  readonly problem: Message | null;
  /** Searches logs one after the other, in place of a search that is under way. */
  readonly search: (logs: readonly NamedLog[]) => Promise<void>;
  readonly cancel: () => void;
}

/** Searches the origin's logs for one refusal, and keeps what was found with its work, also if another is looked at. */
export function useLogSearch({ block, onWork, ports }: FixPartProps): LogSearchState {
  const [running, setRunning] = useState<LogSearchState["running"]>(null);
  const [problem, setProblem] = useState<Message | null>(null);
  const controller = useRef<AbortController>(undefined);

  async function search(logs: readonly NamedLog[]): Promise<void> {
    const target = logTarget(block);
    if (target === null) return;
    controller.current?.abort();
    const abort = new AbortController();
    controller.current = abort;
    setProblem(null);
    let best: LogFinding | null = null;
    for (const { name, log } of logs) {
      setRunning({ name, share: 0 });
      const onProgress = (share: number): void => {
        if (!abort.signal.aborted) setRunning({ name, share });
      };
      const result = await ports.logSearch.search(log, target, onProgress, abort.signal);
      // Another search has begun.
      if (controller.current !== abort) return;
      if (result === null) {
        setProblem({ id: "fix_log_cancelled" });
        break;
      }
      if (result === "unreadable") setProblem({ id: "fix_log_unreadable", params: { name } });
      else if (result.kind === "har") setProblem({ id: "fix_log_is_har", params: { name } });
      else if (result.kind === "access") {
        best = betterFinding(best, result.finding, target);
        onWork({ logFinding: best });
      } else onWork({ errorFinding: result.finding });
    }
    setRunning(null);
  }

  return { running, problem, search, cancel: () => controller.current?.abort() };
}
