import { bodyExcerpt, fieldExcerpt } from "./excerpt";
import type { Observed } from "./observed";
import type { Condition, Mark } from "./signature";
import type { Where } from "./verdict";

/** Where a mark was seen and what of it may be shown. */
export interface Match {
  readonly where: Where;
  readonly excerpt: string | null;
}

/**
 * Whether all conditions of a mark hold (the cheap ones are asked first), and where the first of
 * them was seen; null where one does not hold or cannot be observed. Excerpts are made only for marks that match.
 */
export function matchMark(mark: Mark, observed: Observed): Match | null {
  let first: Where | null = null;
  for (const condition of mark.when) {
    if ("text" in condition && condition.text !== undefined && !observed.hasText(condition.text)) return null;
  }
  for (const condition of mark.when) {
    const where = holds(condition, observed);
    if (where === null) return null;
    first ??= where;
  }
  if (first === null) return null;
  return { where: first, excerpt: excerptOf(mark.when[0], observed) };
}

function holds(condition: Condition, observed: Observed): Where | null {
  if ("field" in condition) {
    return fieldThatMatches(condition, observed) === null ? null : `field:${condition.field}`;
  }
  if ("noField" in condition) {
    return observed.fieldsComplete && !observed.fields.has(condition.noField) ? "absence" : null;
  }
  if ("mediaType" in condition) {
    const value = observed.fields.get("content-type")?.[0];
    return value !== undefined && condition.mediaType.test(value) ? "field:content-type" : null;
  }
  if ("statusText" in condition) {
    return condition.statusText.test(observed.exchange.statusText) ? "status" : null;
  }
  if (observed.body === null) return null;
  if (!("body" in condition)) return "body";
  // In a body that was cut, what looks like its end is not.
  if (!observed.bodyWhole && condition.body.source.endsWith("$")) return null;
  return condition.body.test(observed.body) ? "body" : null;
}

function fieldThatMatches(condition: { field: string; value?: RegExp }, observed: Observed): string | null {
  const values = observed.fields.get(condition.field);
  if (values === undefined) return null;
  const { value: wanted } = condition;
  if (wanted === undefined) return values[0] ?? null;
  return values.find((value) => wanted.test(value)) ?? null;
}

function excerptOf(condition: Condition, observed: Observed): string | null {
  if ("field" in condition) {
    const value = fieldThatMatches(condition, observed);
    return value === null ? null : fieldExcerpt(condition.field, value);
  }
  if ("mediaType" in condition) return observed.fields.get("content-type")?.[0] ?? null;
  if ("statusText" in condition) return observed.exchange.statusText;
  if ("noField" in condition || observed.body === null) return null;
  if ("body" in condition) {
    const found = condition.body.exec(observed.body);
    return found === null ? null : bodyExcerpt(observed.body, found.index, found[0].length);
  }
  return bodyExcerpt(observed.body, observed.indexOfText(condition.text), condition.text.length);
}
