/** How wide a text is, in the font at hand. */
type Width = (text: string) => number;

/** Scripts that put no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** No text of a report is longer, and the work stays small. */
const longest = 4_000;

/**
 * A text in lines no wider than `width`, broken at spaces, between words where a script has no
 * spaces, and inside a word only where that alone is too wide. What does not fit into so many lines
 * is cut, with an ellipsis.
 */
export function wrap(text: string, width: number, maxLines: number, widthOf: Width): readonly string[] {
  return fill(text, piecesOf(text.slice(0, longest)), width, maxLines, widthOf);
}

/** A text in lines broken at any character, cut as `wrap` does. */
export function wrapAnywhere(
  text: string,
  width: number,
  maxLines: number,
  widthOf: Width,
): readonly string[] {
  return fill(text, [text.slice(0, longest)], width, maxLines, widthOf);
}

function fill(
  text: string,
  pieces: readonly string[],
  width: number,
  maxLines: number,
  widthOf: Width,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (widthOf((line + piece).trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line.trim() !== "") lines.push(line.trimEnd());
    line = piece;
    while (lines.length <= maxLines && widthOf(line.trimEnd()) > width) {
      const part = fitting(line, width, widthOf);
      lines.push(part);
      line = line.slice(part.length);
    }
    if (lines.length > maxLines) break;
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  if (lines.length <= maxLines && text.length <= longest) return lines;
  const kept = lines.slice(0, maxLines);
  return [...kept.slice(0, -1), cutTo(`${kept.at(-1) ?? ""}…`, width, widthOf)];
}

/** The same number of lines, about equally long: no word is left alone on the last. */
export function wrapEvenly(text: string, width: number, maxLines: number, widthOf: Width): readonly string[] {
  const lines = wrap(text, width, maxLines, widthOf);
  if (lines.length < 2) return lines;
  let best = lines;
  // Ever narrower, as long as no line more is needed; two lines are never half as wide.
  for (let step = 1; step < 16; step += 1) {
    const narrower = wrap(text, width * (1 - step / 32), lines.length + 1, widthOf);
    if (narrower.length > lines.length) break;
    best = narrower;
  }
  return best;
}

/** A text cut to a width, with an ellipsis where something went. */
export function cutTo(text: string, width: number, widthOf: Width): string {
  if (widthOf(text) <= width) return text;
  const room = width - widthOf("…");
  return `${fitting(text, room, widthOf).trimEnd()}…`;
}

/** Words, each with the spaces behind it. */
function piecesOf(text: string): string[] {
  return (text.match(/\S+\s*|\s+/g) ?? []).flatMap((word) =>
    unspaced.test(word) ? unspacedPieces(word) : [word],
  );
}

/** Words of a script without spaces; punctuation stays with what it follows. */
function unspacedPieces(text: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: "word" }).segment(text)) {
    const last = pieces.pop() ?? "";
    const together = /^[\p{P}\p{M}\s]/u.test(segment) || (last !== "" && /\p{Ps}$/u.test(last));
    if (together) pieces.push(last + segment);
    else pieces.push(...(last === "" ? [segment] : [last, segment]));
  }
  return pieces;
}

/** The longest beginning, of whole characters as people see them, that fits; at least one of them. */
function fitting(text: string, width: number, widthOf: Width): string {
  const ends: number[] = [];
  for (const { index, segment } of new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text)) {
    ends.push(index + segment.length);
  }
  let [fits, tooWide] = [0, ends.length];
  while (tooWide - fits > 1) {
    const middle = (fits + tooWide) >> 1;
    if (widthOf(text.slice(0, ends[middle])) <= width) fits = middle;
    else tooWide = middle;
  }
  return text.slice(0, ends[fits] ?? text.length);
}
