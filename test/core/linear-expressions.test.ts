import { describe, expect, test } from "vitest";
import { cpuMs } from "../fixtures/cpu-time";
import { expressionsOf, type Expression } from "./expressions";
import { hostilePieces, repeated } from "./hostile-texts";

/** Texts are tried at this length first, to find the hardest. */
const tried = 16 * 1024;
const short = 250_000;
const long = 1_000_000;
/** Four times the text is four times the time; a square would be sixteen. */
const mostTimes = 10;
/** Milliseconds of CPU below which a ratio says nothing. */
const floor = 10;
/** Milliseconds of CPU for a million characters. Bodies are cut to a quarter of that. */
const most = 300;
/** What takes longer than this for the texts that are tried need not be tried any further. */
const hopeless = 50;
/** What is this quick for them is not asked again: a square would have taken tens of milliseconds. */
const quick = 0.5;
/** A text of this length costs nothing, but where every character doubles the time. */
const fewCharacters = 28;
const muchForFew = 20;

/** Why an expression is not linear, in words; null where it is. One that is not shows it each time; a busy machine does not. */
function complaint(one: Expression): string | null {
  let said: string | null = "";
  for (let measurements = 0; measurements < 3 && said !== null; measurements += 1) said = measured(one);
  return said;
}

function measured({ expression }: Expression): string | null {
  const run = (text: string): unknown =>
    expression.global ? text.replace(expression, "") : expression.exec(text);
  let hardest = { once: "", again: " " };
  let longest = -1;
  for (const piece of hostilePieces(expression)) {
    const few = repeated(piece, fewCharacters);
    if (cpuMs(() => run(few), 1) > muchForFew) return `${expression} doubles its time with each character`;
    const text = repeated(piece, tried);
    const took = cpuMs(() => run(text), 1);
    if (took > hopeless) return `${expression} takes ${took.toFixed(0)} ms for ${tried} characters`;
    if (took > longest) [longest, hardest] = [took, piece];
  }
  if (longest < quick) return null;
  const [shortText, longText] = [repeated(hardest, short), repeated(hardest, long)];
  const before = cpuMs(() => run(shortText), 3);
  const after = cpuMs(() => run(longText), 3);
  if (after <= mostTimes * Math.max(before, floor) && after <= most) return null;
  const figures = `${before.toFixed(0)} ms for ${short} characters and ${after.toFixed(0)} ms for ${long}`;
  return `${expression} takes ${figures} of ${JSON.stringify(hardest.again.slice(0, 60))}`;
}

/**
 * Without a repeat an expression looks at no more characters from each place than it is long: that
 * is linear whatever the text. What a class or an escape says is no repeat.
 */
function repeats({ expression }: Expression): boolean {
  return /[*+{]/.test(expression.source.replace(/\\[^]|\[(?:\\[^]|[^\]\\])*\]/g, ""));
}

const all = expressionsOf("attribution", "exchange", "redaction").filter(repeats);
const files = [...new Set(all.map(({ file }) => file))];

describe("however hostile the text, time grows no faster than it in the expressions of", () => {
  test.each(files)("%s", (file) => {
    const its = all.filter((one) => one.file === file);
    expect(its.map(complaint).filter((one) => one !== null)).toEqual([]);
  });
});

describe("the measurement", () => {
  test.each([/a+$/, /a.*b/])("finds that %s is not linear", (expression) => {
    expect(complaint({ file: "", expression })).not.toBeNull();
  });

  test.each([
    [/a*/, true],
    [/a{0,9}b/, true],
    [/[*+{]\+(?:a|\{b)?/, false],
  ])("asks of %s whether it repeats anything: %s", (expression, answer) => {
    expect(repeats({ file: "", expression })).toBe(answer);
  });

  test("finds expressions that are made of text", () => {
    const sources = expressionsOf("exchange").map(({ expression }) => expression.source);
    expect(sources).toContain("data-ray=[\"']([0-9a-f]{16})(?![0-9a-z])");
  });
});
