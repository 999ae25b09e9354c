/** Finds which of many texts occur in a body, in one pass over it, whatever their number. */
export interface TextSearch {
  /** The texts that occur, compared without regard to ASCII case. */
  search(body: string): ReadonlySet<string>;
  /** Whether a text is one of those looked for. */
  knows(text: string): boolean;
}

/**
 * An Aho-Corasick automaton over lower-case ASCII texts: time linear in the body, no matter how
 * many signatures there are. Source: Aho and Corasick, CACM 18(6), 1975.
 */
export function textSearch(texts: Iterable<string>): TextSearch {
  const wanted = [...new Set(texts)];
  const classes = classesOf(wanted);
  const width = Math.max(...classes) + 1;
  const states = 1 + wanted.reduce((sum, text) => sum + text.length, 0);
  const next = new Int32Array(states * width);
  const ends: string[][] = [[]];
  for (const text of wanted) addWord(text, next, ends, classes, width);
  linkFailures(next, ends, width);
  const known = new Set(wanted);
  return {
    knows: (text) => known.has(text),
    search: (body) => {
      const found = new Set<string>();
      let state = 0;
      for (let at = 0; at < body.length; at++) {
        const code = body.charCodeAt(at);
        state = next[state * width + (code < 128 ? (classes[code] ?? 0) : 0)] ?? 0;
        const ended = ends[state];
        if (ended !== undefined && ended.length > 0) for (const text of ended) found.add(text);
      }
      return found;
    },
  };
}

/** A small number for each character that occurs in a text, the same for both cases; 0 for others. */
function classesOf(texts: readonly string[]): Uint8Array {
  const classes = new Uint8Array(128);
  let used = 0;
  for (const character of new Set(texts.join(""))) {
    const code = character.charCodeAt(0);
    if (code >= 128) continue;
    used += 1;
    classes[code] = used;
    const capital = character.toUpperCase().charCodeAt(0);
    if (capital < 128) classes[capital] = used;
  }
  return classes;
}

function addWord(text: string, next: Int32Array, ends: string[][], classes: Uint8Array, width: number): void {
  let state = 0;
  for (let at = 0; at < text.length; at++) {
    const edge = state * width + (classes[text.charCodeAt(at)] ?? 0);
    const to = next[edge] ?? 0;
    if (to !== 0) {
      state = to;
      continue;
    }
    state = ends.push([]) - 1;
    next[edge] = state;
  }
  ends[state]?.push(text);
}

/** Breadth first: where a text goes on no further, the automaton goes on with its longest suffix. */
function linkFailures(next: Int32Array, ends: string[][], width: number): void {
  const failure = new Int32Array(ends.length);
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
      ends[to]?.push(...(ends[fallback] ?? []));
      queue.push(to);
    }
  }
}
