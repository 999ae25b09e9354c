import type { MessageId } from "../../messages/catalogue";
import { render, type Language } from "../../messages/render";
import type { CardFont, CardOperation, Measure } from "./operation";
import { printable } from "./printable";
import { cutTo, wrap, wrapAnywhere, wrapEvenly } from "./wrap";

/** A piece of the card from its left edge to its right, drawn from where it begins. */
export interface Section {
  readonly height: number;
  readonly operations: readonly CardOperation[];
}

/** What every section is laid out with. */
export interface Sheet {
  readonly width: number;
  /** A length of the design in pixels of this card, whole. */
  readonly unit: (length: number) => number;
  readonly measure: Measure;
  readonly language: Language;
}

/** The width that lengths of the design are for. */
const designWidth = 1_920;
/** Space at the left and at the right, in lengths of the design. */
export const margin = 56;

/** A sheet of such a width; what is on it grows and shrinks with that, within bounds. */
export function sheetOf(width: number, measure: Measure, language: Language): Sheet {
  const scale = Math.min(2.5, Math.max(0.82, width / designWidth));
  return { width, unit: (length) => Math.round(length * scale), measure, language };
}

/** A sentence in the sheet's language. */
export function say(sheet: Sheet, id: MessageId): string {
  return render({ id }, sheet.language);
}

/** A filled rectangle. */
export function rect(
  [x, y, width, height]: readonly [number, number, number, number],
  fill: string,
  { radius = 0, line = null }: { readonly radius?: number; readonly line?: string | null } = {},
): CardOperation {
  return { kind: "rect", x, y, width, height, radius, fill, line };
}

/** How lines of text are set. */
export interface Setting {
  readonly font: CardFont;
  readonly colour: string;
  /** From line to line. */
  readonly leading: number;
  readonly maxLines: number;
  /**
   * Where lines end: between words; so that all are about equally long, as suits large letters; or
   * at any character, as suits an address.
   */
  readonly breaks?: "words" | "evenly" | "anywhere";
}

const wraps = { words: wrap, evenly: wrapEvenly, anywhere: wrapAnywhere } as const;

/** A text in lines of a width, its top left corner at a place. */
export function paragraph(
  sheet: Sheet,
  text: string,
  [x, y, width]: readonly [number, number, number],
  { font, colour, leading, maxLines, breaks = "words" }: Setting,
): Section {
  const lines = wraps[breaks](printable(text), width, maxLines, (one) => sheet.measure(one, font));
  return {
    height: lines.length * leading,
    operations: lines.map((line, at) => ({
      kind: "text",
      x,
      y: y + at * leading + baseline(leading, font),
      text: line,
      font,
      colour,
    })),
  };
}

/** A text on one line, cut to a width, its top left corner at a place; `end` puts its right end there. */
export function lineOfText(
  sheet: Sheet,
  text: string,
  [x, y, width]: readonly [number, number, number],
  { font, colour, leading, end = false }: Omit<Setting, "maxLines"> & { readonly end?: boolean },
): CardOperation {
  const shown = cutTo(printable(text), width, (one) => sheet.measure(one, font));
  const left = end ? x - sheet.measure(shown, font) : x;
  return { kind: "text", x: left, y: y + baseline(leading, font), text: shown, font, colour };
}

/** Where letters stand in a line of that height, so that they look centred in it. */
function baseline(leading: number, font: CardFont): number {
  return Math.round((leading + font.size * 0.7) / 2);
}
