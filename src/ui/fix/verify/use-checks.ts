import { useEffect, useRef, useState } from "react";
import type { MessageId } from "../../../core/messages/catalogue";
import { answerOf } from "../../../core/remedy/compare/answer-of";
import { comparisonOf } from "../../../core/remedy/compare/variants";
import type { Check, CheckId, CheckResult } from "../../../core/remedy/verify/check";
import { judgeByHand, judgeCheck, withResult } from "../../../core/remedy/verify/judge-check";
import type { FixPartProps } from "../fix-part";

/** Running checks from the inspected page, one after the other, and keeping how they came out. */
export function useChecks({ block, onWork, ports, environment }: FixPartProps) {
  const [busy, setBusy] = useState<CheckId | null>(null);
  const [problem, setProblem] = useState<MessageId | null>(null);
  const controller = useRef<AbortController>(undefined);
  useEffect(() => () => controller.current?.abort(), []);

  const now = (): string => new Date(environment.now()).toISOString();

  function keep(result: CheckResult): void {
    onWork((before) => ({ checks: withResult(before.checks, result) }));
  }

  async function start(checks: readonly Check[]): Promise<void> {
    const page = comparisonOf(block)?.from;
    const from = page === undefined ? {} : { from: page };
    const abort = new AbortController();
    controller.current = abort;
    setProblem(null);
    for (const check of checks) {
      if (check.request === null) continue;
      setBusy(check.id);
      const at = now();
      const reply = await ports.replay.send(
        { ...check.request, ...from, fields: [], body: null },
        abort.signal,
      );
      if (abort.signal.aborted) break;
      if (reply.kind === "failed" && reply.why === "example") {
        setProblem("fix_example");
        break;
      }
      if (reply.kind === "failed" && (reply.why === "no-page" || reply.why === "not-this-page")) {
        setProblem(reply.why === "no-page" ? "fix_verify_no_page" : "fix_verify_other_page");
        // The URL that must stay blocked may be another site's; the rest is this page's or nobody's.
        if (check.id !== "still-refused") break;
      }
      keep(
        judgeCheck(
          check,
          answerOf({ variant: check.id, ...check.request, at }, reply),
          block.verdict.responder,
        ),
      );
    }
    setBusy(null);
  }

  return {
    busy,
    problem,
    start,
    cancel: () => controller.current?.abort(),
    keepByHand: (check: Check, passed: boolean) => keep(judgeByHand(check, passed, now())),
  };
}
