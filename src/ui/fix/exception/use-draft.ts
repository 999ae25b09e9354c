import { useEffect, useMemo } from "react";
import { blockerOf, type ProposedBlocker } from "../../../core/remedy/exception/blocker-of";
import { completeDraft, sameDraft } from "../../../core/remedy/exception/complete-draft";
import type { ExceptionDraft } from "../../../core/remedy/exception/exception-draft";
import { possibleConditions } from "../../../core/remedy/expression/possible-conditions";
import { refusedRequest, type RefusedRequest } from "../../../core/remedy/request/refused-request";
import type { FixPartProps } from "../fix-part";

/** The exception as it stands, with the request that it is for. */
export interface ShownDraft {
  readonly request: RefusedRequest;
  readonly draft: ExceptionDraft;
  readonly proposed: ProposedBlocker;
  readonly change: (patch: Partial<ExceptionDraft>) => void;
}

/**
 * The draft of a refusal, completed by what is now known of it; null where the request is not known. It is
 * kept as soon as there is something to write: the note and the checks speak of it.
 */
export function useDraft({ block, work, onWork }: FixPartProps): ShownDraft | null {
  const { event, draft: kept, zone } = work;
  const request = useMemo(() => refusedRequest(block, event), [block, event]);
  const proposed = blockerOf(block, event, zone?.plan ?? null);
  const draft = request && completeDraft(kept, proposed.blocker, possibleConditions(request));
  const toKeep = draft !== null && draft.blocker !== "unknown" && !sameDraft(kept, draft) ? draft : null;
  useEffect(() => {
    if (toKeep !== null) onWork({ draft: toKeep });
  });
  if (request === null || draft === null) return null;
  return { request, draft, proposed, change: (patch) => onWork({ draft: { ...draft, ...patch } }) };
}
