/** Which of the texts occur in a body. */
export interface Found {
  /** The numbers of the texts that occur, each once, in the order in which they first end. */
  readonly numbers: readonly number[];
  /** By number, where a text first ends (the index after its last character); 0 where it does not occur. */
  readonly ends: Int32Array;
}

/** Finds which of many texts occur in a body, in one pass over it, whatever their number. */
export interface TextSearch {
  /** The texts that occur, compared without regard to ASCII case. */
  search(body: string): Found;
  /** The number of a text, undefined where it is not one of those looked for. */
  numberOf(text: string): number | undefined;
}

/**
 * An Aho-Corasick automaton over lower-case ASCII texts: time linear in the body, no matter how
 * many signatures there are. Source: Aho and Corasick, CACM 18(6), 1975.
 */
export function textSearch(texts: Iterable<string>): TextSearch {
  const wanted = [...new Set(texts)].filter((text) => text !== "");
  const { classes, width } = classesOf(wanted);
  const states = 1 + wanted.reduce((sum, text) => sum + text.length, 0);
  const next = new Int32Array(states * width);
  const ended: number[][] = [[]];
  wanted.forEach((text, number) => addWord(text, number, next, ended, classes, width));
  linkFailures(next, ended, width);
  const steps = stepsOf(next, ended, width);
  const numbers = new Map(wanted.map((text, number) => [text, number]));
  return {
    numberOf: (text) => numbers.get(text),
    search: (body) => run(body, steps, classes, ended, width, wanted.length),
  };
}

function run(
  body: string,
  steps: Int32Array,
  classes: Uint8Array,
  ended: readonly (readonly number[])[],
  width: number,
  count: number,
): Found {
  const ends = new Int32Array(count);
  const numbers: number[] = [];
  let state = 0;
  for (let at = 0; at < body.length; at++) {
    state = steps[state + (classes[body.charCodeAt(at)] ?? 0)] ?? 0;
    if (state >= 0) continue;
    state = ~state;
    for (const number of ended[state / width] ?? []) {
      if (ends[number] !== 0) continue;
      ends[number] = at + 1;
      numbers.push(number);
    }
  }
  return { numbers, ends };
}

/** A small number for each character that occurs in a text, the same for both cases; 0 for others. */
function classesOf(texts: readonly string[]): { classes: Uint8Array; width: number } {
  // One for every UTF-16 unit, so that no body needs a comparison.
  const classes = new Uint8Array(0x1_0000);
  let used = 0;
  for (const character of new Set(texts.join(""))) {
    const code = character.charCodeAt(0);
    if (code >= 128) continue;
    used += 1;
    classes[code] = used;
    const capital = character.toUpperCase().charCodeAt(0);
    if (capital < 128) classes[capital] = used;
  }
  return { classes, width: used + 1 };
}

function addWord(
  text: string,
  number: number,
  next: Int32Array,
  ended: number[][],
  classes: Uint8Array,
  width: number,
): void {
  let state = 0;
  for (let at = 0; at < text.length; at++) {
    const edge = state * width + (classes[text.charCodeAt(at)] ?? 0);
    const to = next[edge] ?? 0;
    if (to !== 0) {
      state = to;
      continue;
    }
    state = ended.push([]) - 1;
    next[edge] = state;
  }
  ended[state]?.push(number);
}

/** Breadth first: where a text goes on no further, the automaton goes on with its longest suffix. */
function linkFailures(next: Int32Array, ended: number[][], width: number): void {
  const failure = new Int32Array(ended.length);
  const queue: number[] = [0];
  for (const state of queue) {
    const back = failure[state] ?? 0;
    for (let character = 0; character < width; character++) {
      const edge = state * width + character;
      const to = next[edge] ?? 0;
      const fallback = state === 0 ? 0 : (next[back * width + character] ?? 0);
      if (to === 0) {
        next[edge] = fallback;
        continue;
      }
      failure[to] = fallback;
      ended[to]?.push(...(ended[fallback] ?? []));
      queue.push(to);
    }
  }
}

/** Where each step leads, as the beginning of that state's row; negative (`~`) where a text ends there. */
function stepsOf(next: Int32Array, ended: readonly (readonly number[])[], width: number): Int32Array {
  return next.subarray(0, ended.length * width).map((to) => {
    const row = to * width;
    return (ended[to]?.length ?? 0) > 0 ? ~row : row;
  });
}
