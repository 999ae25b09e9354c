import type { ExceptionDraft } from "../exception/exception-draft";
import { takesConditions } from "../exception/instruments";
import type { Condition } from "../expression/condition";

/** The conditions that the chosen exception heeds: none before there is one, or where its instrument takes none. */
export function conditionsInForce(draft: ExceptionDraft | null): readonly Condition[] {
  if (draft === null || !takesConditions(draft.blocker)) return [];
  return draft.conditions.filter(({ on }) => on).map(({ condition }) => condition);
}
