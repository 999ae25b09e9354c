import { useRef, useState } from "react";
import type { Message } from "../../../core/messages/message";
import { letThrough } from "../../../core/remedy/event/let-through";
import { lookUp, type LookUpStep } from "../../../core/remedy/event/look-up";
import type { LookUpTarget } from "../../../core/remedy/event/look-up-target";
import type { FixPartProps } from "../fix-part";

/** Where a look-up stands, and how it is begun and ended. */
export interface LookUpState {
  /** Null while none is under way. */
  readonly step: LookUpStep | null;
  readonly problem: Message | null;
  /** `allowed` is whether the browser lets us reach Cloudflare's API. */
  readonly begin: (allowed: boolean) => Promise<void>;
  readonly cancel: () => void;
}

/** Looks the events of a refusal up, and keeps what was found with its work, also if another is looked at. */
export function useLookUp(target: LookUpTarget, props: FixPartProps): LookUpState {
  const { onWork, ports, environment } = props;
  const [step, setStep] = useState<LookUpStep | null>(null);
  const [problem, setProblem] = useState<Message | null>(null);
  const controller = useRef<AbortController>(undefined);

  async function begin(allowed: boolean): Promise<void> {
    setProblem(allowed ? null : { id: "fix_api_no_permission_here" });
    if (!allowed) return;
    controller.current?.abort();
    const abort = new AbortController();
    controller.current = abort;
    const found = await lookUp(
      target,
      environment.now(),
      (call) => ports.cloudflare.send(call, abort.signal),
      (next) => setStep(next),
    );
    if (controller.current !== abort) return;
    setStep(null);
    if (found.kind === "problem") {
      setProblem(found.problem.sentence);
      if (found.zone !== null) onWork({ zone: found.zone });
      return;
    }
    const events = found.kind === "found" ? found.events : [];
    const [only = null] = events.length === 1 ? events : [];
    onWork({
      zone: found.zone,
      events,
      event: only === null || letThrough(only) ? null : only,
      noEvent: found.kind === "none" ? { why: found.why, near: found.near } : null,
    });
  }

  return { step, problem, begin, cancel: () => controller.current?.abort() };
}
