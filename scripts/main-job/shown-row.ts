/** A row of the panel's list, as a person reads it. */
export interface ShownRow {
  readonly url: string;
  readonly method: string;
  readonly responder: string;
  readonly likely: boolean;
  readonly product: string | null;
  readonly rayId: string | null;
}

/** The truth that the lab knows about a refusal. */
export interface Truth {
  readonly responder: string;
  readonly product: string | null;
  readonly rayId: "present" | null;
}

/**
 * Where a row differs from the truth, in words; empty when it does not.
 *
 * @param sentRay the Ray ID that the browser itself received for this request, null when unknown
 */
export function differences(row: ShownRow | null, truth: Truth, sentRay: string | null): string[] {
  if (row === null) return ["the panel has no row for it"];
  const found: string[] = [];
  if (row.responder !== truth.responder) found.push(`the answer came from ${truth.responder}`);
  if (row.product !== truth.product) found.push(`made by ${truth.product ?? "nothing nameable"}`);
  if ((row.rayId === null) !== (truth.rayId === null)) {
    found.push(truth.rayId === null ? "it has no Ray ID" : "it has a Ray ID");
  }
  if (sentRay !== null && row.rayId !== null && row.rayId !== sentRay) found.push(`its Ray ID is ${sentRay}`);
  return found;
}
