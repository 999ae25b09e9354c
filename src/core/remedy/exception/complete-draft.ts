import type { PossibleCondition } from "../expression/possible-conditions";
import type { Blocker } from "./blocker";
import type { DraftCondition, ExceptionDraft } from "./exception-draft";

/**
 * A draft with what is now known of the request: what was only proposed becomes the better proposal, what the
 * webmaster chose or typed stays. Without a draft, the proposal.
 */
export function completeDraft(
  draft: ExceptionDraft | null,
  blocker: Blocker,
  possible: readonly PossibleCondition[],
): ExceptionDraft {
  const proposed = { blocker, conditions: possible };
  if (draft === null) return { blocker, conditions: possible, action: "skip", proposed };
  const before = draft.proposed;
  const conditions = possible.map((now): DraftCondition => {
    const { field } = now.condition;
    const his = draft.conditions.find(({ condition }) => condition.field === field);
    const was = before?.conditions.find(({ condition }) => condition.field === field);
    if (his === undefined) return now;
    const untouched = was !== undefined && same(his.condition, was.condition);
    const switched = was === undefined || his.on !== was.on;
    return { condition: untouched ? now.condition : his.condition, on: switched ? his.on : now.on };
  });
  const kept = draft.conditions.filter(
    (his) => !possible.some(({ condition }) => condition.field === his.condition.field),
  );
  return {
    blocker: before === undefined || draft.blocker !== before.blocker ? draft.blocker : blocker,
    conditions: [...conditions, ...kept],
    action: draft.action,
    proposed,
  };
}

/** Whether two drafts say the same, so that nothing has to be kept anew. */
export function sameDraft(one: ExceptionDraft | null, other: ExceptionDraft): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function same(one: PossibleCondition["condition"], other: PossibleCondition["condition"]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
