import { BODY_TEXT_LIMIT } from "../exchange/body-ray-id";
import type { Exchange, Field } from "../exchange/exchange";
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
  /** The lower-case names of the exchange's fields, in their order. */
  readonly names: readonly string[];
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
  return new Seen(exchange, search);
}

class Seen implements Observed {
  readonly fields: ReadonlyMap<string, readonly string[]>;
  readonly names: readonly string[];
  readonly fieldsComplete: boolean;
  readonly ray: FieldRay | null;
  readonly body: string | null;
  readonly bodyWhole: boolean;
  private found: Found | null = null;

  constructor(
    readonly exchange: Exchange,
    private readonly search: TextSearch,
  ) {
    const text = exchange.body.state === "read" ? exchange.body.text : null;
    const body = text !== null && text.length > BODY_TEXT_LIMIT ? text.slice(0, BODY_TEXT_LIMIT) : text;
    const cut = exchange.body.state !== "read" || exchange.body.cut || body !== text;
    this.names = exchange.fields.map(({ name }) => lowerCase(name));
    this.fields = byName(exchange.fields, this.names);
    this.fieldsComplete = exchange.fieldsComplete;
    this.ray = this.fields.has("cf-ray") ? fieldRay(exchange) : null;
    // A cut body with no text shows nothing at all.
    this.body = cut && body === "" ? null : body;
    this.bodyWhole = !cut;
  }

  hasText(text: string): boolean {
    return this.indexOfText(text) !== -1;
  }

  hasAnyText(texts: readonly string[]): boolean {
    const numbers = this.search.numbersOf(texts);
    if (numbers === undefined) return texts.some((text) => this.indexOfText(text) !== -1);
    return this.find(this.search)?.hasOneOf(numbers) ?? false;
  }

  indexOfText(text: string): number {
    if (this.body === null) return -1;
    const number = this.search.numberOf(text);
    if (number === undefined) return this.body.toLowerCase().indexOf(text);
    return this.find(this.search)?.indexOf(number) ?? -1;
  }

  find(search: TextSearch): Found | null {
    if (this.body === null || this.body === "") return null;
    return search === this.search ? (this.found ??= search.search(this.body)) : search.search(this.body);
  }
}

/** What of this response could not be seen. */
export function notObservable(observed: Observed): NotObservable[] {
  const missing: NotObservable[] = [];
  if (!observed.fieldsComplete) missing.push("fields");
  if (!observed.bodyWhole) missing.push("body");
  return missing;
}

function byName(fields: readonly Field[], names: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  fields.forEach(({ value }, nth) => {
    const name = names[nth] ?? "";
    const values = found.get(name);
    if (values === undefined) found.set(name, [value]);
    else values.push(value);
  });
  return found;
}

/** Names of fields, as they were spelt, in lower case: the same few hundred come again and again. */
const lowered = new Map<string, string>();
const REMEMBERED = 1_024;
const LONGEST = 60;

function lowerCase(name: string): string {
  let lower = lowered.get(name);
  if (lower !== undefined) return lower;
  lower = name.toLowerCase();
  if (name.length > LONGEST) return lower;
  if (lowered.size >= REMEMBERED) lowered.clear();
  lowered.set(name, lower);
  return lower;
}
