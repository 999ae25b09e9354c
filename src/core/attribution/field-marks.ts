import { valueStarts } from "./value-start";

/** The most values of one field that are remembered, and the most characters of such a value. */
const REMEMBERED = 256;
const SHORT = 80;

/**
 * Which marks can hold for a value of one field: asked of few expressions by the value's first
 * character, and of none where a short value was seen before, as most have been.
 */
export class FieldMarks {
  private readonly anyStart: FieldMark[] = [];
  private readonly byStart = new Map<string, FieldMark[]>();
  private readonly all: FieldMark[] = [];
  private readonly remembered = new Map<string, readonly number[]>();

  /** Adds a mark by its number, and the expression that a value must match. */
  add(number: number, wanted: RegExp | null): void {
    const mark = { number, wanted };
    this.all.push(mark);
    const starts = wanted === null ? null : valueStarts(wanted);
    if (starts === null) this.anyStart.push(mark);
    for (const start of starts ?? []) this.byStart.set(start, [...(this.byStart.get(start) ?? []), mark]);
  }

  /** Adds the numbers of the marks to which a value gives what they want of this field. */
  collect(value: string, numbers: number[]): void {
    if (value.length > SHORT) return this.ask(value, numbers);
    let known = this.remembered.get(value);
    if (known === undefined) {
      const asked: number[] = [];
      this.ask(value, asked);
      if (this.remembered.size >= REMEMBERED) this.remembered.clear();
      this.remembered.set(value, asked);
      known = asked;
    }
    for (const number of known) numbers.push(number);
  }

  private ask(value: string, numbers: number[]): void {
    // Values that are joined by line breaks have more than one start.
    if (value.includes("\n")) return askEach(this.all, value, numbers);
    askEach(this.anyStart, value, numbers);
    const some = this.byStart.get(value.charAt(0).toLowerCase());
    if (some !== undefined) askEach(some, value, numbers);
  }
}

interface FieldMark {
  readonly number: number;
  readonly wanted: RegExp | null;
}

function askEach(marks: readonly FieldMark[], value: string, numbers: number[]): void {
  for (const { number, wanted } of marks) if (wanted === null || wanted.test(value)) numbers.push(number);
}
