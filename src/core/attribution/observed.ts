import { BODY_TEXT_LIMIT } from "../exchange/body-ray-id";
import type { Exchange } from "../exchange/exchange";
import { fieldRay, type FieldRay } from "../exchange/ray-id";
import { signatures } from "./signatures";
import { searchFor } from "./searched-texts";
import type { Found } from "./found-texts";
import type { TextSearch } from "./text-search";
import type { NotObservable } from "./verdict";

/** An exchange prepared for matching: fields by lower-case name, the body's beginning. */
export interface Observed {
  readonly exchange: Exchange;
  /** Values by lower-case field name, in order. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  readonly fieldsComplete: boolean;
  /** The well-formed `cf-ray` field, or null. */
  readonly ray: FieldRay | null;
  /** The beginning of the body, or null where it could not be seen. */
  readonly body: string | null;
  /** Whether `body` is all of it. */
  readonly bodyWhole: boolean;
  /** Whether a lower-case text occurs in `body`, in any case. One pass over it answers for all texts. */
  hasText(text: string): boolean;
  /** Whether one of some lower-case texts does. */
  hasAnyText(texts: readonly string[]): boolean;
  /** Where in `body` a lower-case text first begins, in any case; -1 where it does not occur. */
  indexOfText(text: string): number;
  /** What a search finds in `body`; null where there is no text in it. One pass, however often it is asked. */
  find(search: TextSearch): Found | null;
}

/** Prepares an exchange once, so that every signature reads the same thing cheaply. */
export function observe(exchange: Exchange, search: TextSearch = searchFor(signatures)): Observed {
  const text = exchange.body.state === "read" ? exchange.body.text : null;
  const body = text !== null && text.length > BODY_TEXT_LIMIT ? text.slice(0, BODY_TEXT_LIMIT) : text;
  const cut = exchange.body.state !== "read" || exchange.body.cut || body !== text;
  const indexOfText = (wanted: string): number => {
    if (body === null) return -1;
    const number = search.numberOf(wanted);
    if (number === undefined) return body.toLowerCase().indexOf(wanted);
    return observed.find(search)?.indexOf(number) ?? -1;
  };
  let found: Found | null = null;
  const observed: Observed = {
    exchange,
    fields: byName(exchange),
    fieldsComplete: exchange.fieldsComplete,
    ray: fieldRay(exchange),
    // A cut body with no text shows nothing at all.
    body: cut && body === "" ? null : body,
    bodyWhole: !cut,
    indexOfText,
    hasText: (wanted) => indexOfText(wanted) !== -1,
    hasAnyText: (texts) => {
      const numbers = search.numbersOf(texts);
      if (numbers === undefined) return texts.some((wanted) => indexOfText(wanted) !== -1);
      return observed.find(search)?.hasOneOf(numbers) ?? false;
    },
    find: (by) => {
      if (body === null || body === "") return null;
      return by === search ? (found ??= search.search(body)) : by.search(body);
    },
  };
  return observed;
}

/** What of this response could not be seen. */
export function notObservable(observed: Observed): NotObservable[] {
  const missing: NotObservable[] = [];
  if (!observed.fieldsComplete) missing.push("fields");
  if (!observed.bodyWhole) missing.push("body");
  return missing;
}

function byName(exchange: Exchange): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const { name, value } of exchange.fields) {
    const key = name.toLowerCase();
    const values = fields.get(key);
    if (values === undefined) fields.set(key, [value]);
    else values.push(value);
  }
  return fields;
}
