import { removedMark } from "./removed";

/** Scripts that put no spaces between words, or join what follows to them: two signs are a name already. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** What stands between words of a slug, and what pages write in its place. */
const between = String.raw`[-_+.\s]{1,3}`;
const longest = 400;
const mostWords = 200;

/**
 * Takes values out of texts wherever they stand as whole words, in any case, and with spaces for the
 * hyphens in them. Those with fewer letters and digits than `shortest` are in texts by chance, and stay.
 */
export function hideWords(values: Iterable<string>, shortest: number): (text: string) => string {
  const spaced = new Set<string>();
  const joined = new Set<string>();
  for (const value of values) {
    const bare = value.replace(/^[-_+.\s]{1,9}|[-_+.\s]{1,9}$/g, "");
    const length = bare.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    if (bare.length > longest || spaced.size + joined.size >= mostWords) continue;
    if (unspaced.test(bare) && length >= 2) joined.add(bare);
    else if (length >= shortest) spaced.add(bare);
  }
  const patterns = [
    ...(spaced.size === 0 ? [] : [`(?<![\\p{L}\\p{N}])(?:${alternatives(spaced)})(?![\\p{L}\\p{N}])`]),
    ...(joined.size === 0 ? [] : [`(?:${alternatives(joined)})`]),
  ].map((source) => new RegExp(source, "giu"));
  return (text) => patterns.reduce((rest, pattern) => rest.replace(pattern, removedMark), text);
}

function alternatives(values: ReadonlySet<string>): string {
  return [...values]
    .toSorted((a, b) => b.length - a.length)
    .map((value) =>
      value
        .split(/[-_+.\s]+/)
        .map(escaped)
        .join(between),
    )
    .join("|");
}

function escaped(text: string): string {
  return text.replace(/[\\^$*?()[\]{}|/]/g, "\\$&");
}
