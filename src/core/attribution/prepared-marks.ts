import type { Message } from "../messages/message";
import { FieldMarks } from "./field-marks";
import { rarestTexts, textsOfMark } from "./mark-texts";
import { questionsOf, type Questions } from "./match";
import type { Observed } from "./observed";
import { searchFor } from "./searched-texts";
import type { Condition, Mark, Signature } from "./signature";
import type { TextSearch } from "./text-search";
import type { Responder } from "./verdict";

/** A mark with all that a finding takes from it, made once. */
export interface PreparedMark {
  readonly mark: Mark;
  readonly questions: Questions;
  /** The numbers of the texts of which it needs one, for each time that it does. */
  readonly texts: readonly (readonly number[])[];
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
  /** Numbers of marks by the number of a text that they need. */
  readonly byText: readonly (readonly number[])[];
  /** By the lower-case name of the field that they need. */
  readonly byField: ReadonlyMap<string, FieldMarks>;
  readonly byStatusText: FieldMarks;
  /** Marks that need none of these. */
  readonly always: readonly number[];
}

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
export function candidates(from: PreparedMarks, observed: Observed): number[] {
  const { search, byText, byField, byStatusText, always } = from;
  const numbers = [...always];
  const found = observed.find(search);
  if (found !== null) {
    for (const text of found.numbers) for (const number of byText[text] ?? []) numbers.push(number);
  }
  const { exchange, names } = observed;
  for (let nth = 0; nth < names.length; nth++)
    byField.get(names[nth] ?? "")?.collect(exchange.fields[nth]?.value ?? "", numbers);
  byStatusText.collect(observed.exchange.statusText, numbers);
  return inOrder(numbers);
}

/** Sorts in place by insertion, each number once: they are few, and for few it is the quickest. */
function inOrder(numbers: number[]): number[] {
  let length = 0;
  for (const number of numbers) {
    let at = length;
    while (at > 0 && (numbers[at - 1] ?? 0) > number) at -= 1;
    if (at > 0 && numbers[at - 1] === number) continue;
    for (let to = length; to > at; to--) numbers[to] = numbers[to - 1] ?? 0;
    numbers[at] = number;
    length += 1;
  }
  numbers.length = length;
  return numbers;
}

function prepareNow(signatures: readonly Signature[]): PreparedMarks {
  const search = searchFor(signatures);
  const marks = signatures.flatMap((signature) =>
    signature.marks.map((mark) => prepareOne(mark, signature, search)),
  );
  const byText: number[][] = search.long.map(() => []);
  const byField = new Map<string, FieldMarks>();
  const byStatusText = new FieldMarks();
  const always: number[] = [];
  marks.forEach(({ mark }, number) => {
    const texts = rarestTexts(textsOfMark(mark));
    const field = mark.when.find((condition) => "field" in condition || "mediaType" in condition);
    const status = mark.when.find((condition) => "statusText" in condition);
    if (field !== undefined && (texts === null || texts.some(isShort))) addByField(byField, field, number);
    else if (texts !== null) for (const text of texts) byText[search.numberOf(text) ?? -1]?.push(number);
    else if (status !== undefined && "statusText" in status) byStatusText.add(number, status.statusText);
    else always.push(number);
  });
  return { search, marks, byText, byField, byStatusText, always };
}

/** A text so short is in more pages than a value is in a field. */
const isShort = ({ length }: string): boolean => length < 10;

function addByField(byField: Map<string, FieldMarks>, condition: Condition, number: number): void {
  const name = "field" in condition ? condition.field : "content-type";
  const marks = byField.get(name) ?? new FieldMarks();
  byField.set(name, marks);
  const value =
    "field" in condition ? condition.value : "mediaType" in condition ? condition.mediaType : null;
  marks.add(number, value ?? null);
}

function prepareOne(mark: Mark, signature: Signature, search: TextSearch): PreparedMark {
  const product = mark.product ?? signature.product;
  return {
    mark,
    questions: questionsOf(mark),
    texts: textsOfMark(mark).map((texts) => texts.flatMap((text) => search.numberOf(text) ?? [])),
    signature: signature.id,
    supports: mark.supports ?? signature.responder,
    product,
    because:
      product === null ? mark.because : { ...mark.because, params: { ...mark.because.params, product } },
  };
}
