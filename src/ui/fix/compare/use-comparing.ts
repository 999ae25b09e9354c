import { useRef, useState } from "react";
import { answerOf } from "../../../core/remedy/compare/answer-of";
import type { ComparedAnswer } from "../../../core/remedy/compare/compared-answer";
import type { Comparison, Variant } from "../../../core/remedy/compare/variants";
import type { FixPartProps } from "../fix-part";

/** A comparison while it goes on. */
export interface Comparing {
  /** How far it is; null while nothing is sent. */
  readonly progress: { readonly done: number; readonly all: number } | null;
  /** Sends these, one after another; each answer is kept as soon as it is there. False where it was stopped. */
  readonly run: (comparison: Comparison, variants: readonly Variant[]) => Promise<boolean>;
  readonly cancel: () => void;
}

/**
 * Sends variants of a request from the inspected page. Going to another refusal meanwhile loses nothing: the
 * answers come to the work of the one that they are for.
 */
export function useComparing({ work, onWork, ports, environment }: FixPartProps): Comparing {
  const [progress, setProgress] = useState<Comparing["progress"]>(null);
  const stop = useRef<AbortController | null>(null);

  async function run(comparison: Comparison, variants: readonly Variant[]) {
    const controller = new AbortController();
    stop.current = controller;
    let answers: readonly ComparedAnswer[] = work.answers;
    for (const [done, variant] of variants.entries()) {
      if (controller.signal.aborted) break;
      setProgress({ done, all: variants.length });
      const { id, method, credentials, fields } = variant;
      const { url, from } = comparison;
      const at = new Date(environment.now()).toISOString();
      const reply = await ports.replay.send(
        { method, url, from, credentials, fields, body: null },
        controller.signal,
      );
      // What was stopped says nothing; an older answer says more.
      if (controller.signal.aborted) break;
      const answer = answerOf({ variant: id, method, url, at }, reply);
      answers = [...answers.filter(({ variant: other }) => other !== id), answer];
      onWork({ answers });
    }
    stop.current = null;
    setProgress(null);
    return !controller.signal.aborted;
  }

  return { progress, run, cancel: () => stop.current?.abort() };
}
