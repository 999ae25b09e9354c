import type { Expectation } from "../../test/lab/lab-case";

/** A row of the panel's list, as a person reads it. */
export interface ShownRow {
  readonly url: string;
  readonly method: string;
  readonly responder: string;
  readonly likely: boolean;
  readonly product: string | null;
  readonly rayId: string | null;
}

/** The part of the lab's truth that a row shows. */
export type Truth = Pick<Expectation, "responder" | "product" | "rayId" | "confidence">;

/**
 * Where a row differs from the truth, in words; empty when it does not. A product that the truth
 * leaves open may be named or not.
 *
 * @param sentRay the Ray ID that the lab's edge gave this answer; null when it did not give any
 */
export function differences(row: ShownRow | null, truth: Truth, sentRay: string | null): string[] {
  if (row === null) return ["the panel has no row for it"];
  return [
    row.responder === truth.responder ? null : `the answer came from ${truth.responder}`,
    truth.product === null || row.product === truth.product ? null : `made by ${truth.product}`,
    truth.confidence === "certain" && row.likely ? "it is certain" : null,
    truth.confidence === "likely" && !row.likely ? "it is only likely" : null,
    rayDifference(row.rayId, truth.rayId === null ? null : sentRay),
  ].filter((difference) => difference !== null);
}

function rayDifference(shown: string | null, sent: string | null): string | null {
  if (shown === sent) return null;
  return sent === null ? "it has no Ray ID" : `its Ray ID is ${sent}`;
}
