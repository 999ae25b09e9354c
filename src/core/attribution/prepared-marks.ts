import type { Message } from "../messages/message";
import type { Observed } from "./observed";
import type { Mark, Signature } from "./signature";
import { searchFor } from "./searched-texts";
import type { TextSearch } from "./text-search";
import { valueStarts } from "./value-start";
import type { Responder } from "./verdict";

/** A mark with all that a finding takes from it, made once. */
export interface PreparedMark {
  readonly mark: Mark;
  readonly signature: string;
  readonly supports: Responder;
  readonly product: string | null;
  readonly because: Message;
}

/** All marks of some signatures, found by what has to be there for them to hold. */
export interface PreparedMarks {
  readonly search: TextSearch;
  /** In the order of the signatures. */
  readonly marks: readonly PreparedMark[];
  /** Numbers of marks by the number of the text that they need. */
  readonly byText: readonly (readonly number[])[];
  /** By the lower-case name of the field that they need. */
  readonly byField: ReadonlyMap<string, FieldMarks>;
  /** Marks that need neither a text nor a field. */
  readonly always: readonly number[];
}

/** The marks that need one field. */
interface FieldMarks {
  readonly all: readonly number[];
  /** Those that hold for any beginning of the value, or for one that is not known. */
  readonly anyStart: readonly number[];
  /** Those that need a value which begins so. */
  readonly byStart: ReadonlyMap<string, readonly number[]>;
}

/** A text shorter than this (`<h`, `id=`) is in many pages: a field that a mark needs is then rarer. */
const rareLength = 6;

const prepared = new WeakMap<readonly Signature[], PreparedMarks>();

/** The marks of these signatures, prepared on first use. */
export function prepare(signatures: readonly Signature[]): PreparedMarks {
  let marks = prepared.get(signatures);
  if (marks === undefined) {
    marks = prepareNow(signatures);
    prepared.set(signatures, marks);
  }
  return marks;
}

/**
 * The numbers of the marks that can hold for a response, in the order of the signatures: those of
 * which a text or a field is there. The others are not even looked at, so that a signature more
 * costs nothing where nothing of it is seen.
 */
export function candidates({ search, byText, byField, always }: PreparedMarks, observed: Observed): number[] {
  const numbers = [...always];
  for (const text of observed.find(search)?.numbers ?? []) numbers.push(...(byText[text] ?? []));
  for (const [name, values] of observed.fields) {
    const marks = byField.get(name);
    if (marks === undefined) continue;
    if (values.length !== 1) {
      numbers.push(...marks.all);
      continue;
    }
    numbers.push(...marks.anyStart);
    const some = marks.byStart.get((values[0] ?? "").charAt(0).toLowerCase());
    if (some !== undefined) numbers.push(...some);
  }
  return inOrder(numbers);
}

/** Sorts in place by insertion: the numbers are few, and for few it is the quickest. */
function inOrder(numbers: number[]): number[] {
  for (let next = 1; next < numbers.length; next++) {
    const number = numbers[next] ?? 0;
    let at = next;
    for (; at > 0 && (numbers[at - 1] ?? 0) > number; at--) numbers[at] = numbers[at - 1] ?? 0;
    numbers[at] = number;
  }
  return numbers;
}

function prepareNow(signatures: readonly Signature[]): PreparedMarks {
  const search = searchFor(signatures);
  const marks = signatures.flatMap((signature) => signature.marks.map((mark) => prepareOne(mark, signature)));
  const byText: number[][] = [];
  const byField = new Map<string, ReturnType<typeof noMarks>>();
  const always: number[] = [];
  marks.forEach(({ mark }, number) => {
    const text = search.numberOf(longestText(mark) ?? "");
    const field = mark.when.find((condition) => "field" in condition || "mediaType" in condition);
    const isRare = field === undefined || (longestText(mark)?.length ?? 0) >= rareLength;
    if (text !== undefined && isRare) (byText[text] ??= []).push(number);
    else if (field === undefined) always.push(number);
    else {
      const name = "field" in field ? field.field : "content-type";
      const marksOfField = byField.get(name) ?? noMarks();
      byField.set(name, marksOfField);
      marksOfField.all.push(number);
      const value = "field" in field ? field.value : null;
      const starts = value ? valueStarts(value) : null;
      if (starts === null) marksOfField.anyStart.push(number);
      for (const start of starts ?? [])
        marksOfField.byStart.set(start, [...(marksOfField.byStart.get(start) ?? []), number]);
    }
  });
  return { search, marks, byText, byField, always };
}

/** The longest text that a mark needs, as a rule the rarest. */
function longestText(mark: Mark): string | undefined {
  const texts = mark.when.flatMap((one) => ("text" in one && one.text !== undefined ? [one.text] : []));
  return texts.toSorted((a, b) => b.length - a.length)[0];
}

function noMarks(): { all: number[]; anyStart: number[]; byStart: Map<string, number[]> } {
  return { all: [], anyStart: [], byStart: new Map() };
}

function prepareOne(mark: Mark, signature: Signature): PreparedMark {
  const product = mark.product ?? signature.product;
  return {
    mark,
    signature: signature.id,
    supports: mark.supports ?? signature.responder,
    product,
    because:
      product === null ? mark.because : { ...mark.because, params: { ...mark.because.params, product } },
  };
}
