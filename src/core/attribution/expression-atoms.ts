/** How often something is repeated at least, and whether that is always the number of times. */
interface Times {
  readonly least: number;
  readonly fixed: boolean;
}

/** A part of an expression's source. */
export type Atom = Times &
  /** One of some texts, as a rule of one character each. */
  (
    | { readonly kind: "texts"; readonly texts: readonly string[] }
    | { readonly kind: "group"; readonly branches: readonly (readonly Atom[])[] }
    /** Something that takes no room: an anchor, the edge of a word, a look ahead or back. */
    | { readonly kind: "place" }
    | { readonly kind: "unknown" }
  );

/** As many characters of a class are told apart. */
const FEW = 4;
const ONCE: Times = { least: 1, fixed: true };

const QUANTIFIERS = "?*+{";
const SPECIAL = "\\^$.|?*+()[]{}";

function isOrdinary(source: string, at: number): boolean {
  const character = source.charAt(at);
  return character >= " " && character <= "~" && !SPECIAL.includes(character);
}

/** The branches of an expression's source, each as its parts in order. */
export function atomsOf(source: string): readonly (readonly Atom[])[] {
  let at = 0;
  return branches();

  function branches(): Atom[][] {
    const all: Atom[][] = [[]];
    while (at < source.length && source[at] !== ")") {
      if (source[at] === "|") {
        at += 1;
        all.push([]);
      } else all.at(-1)?.push(atom());
    }
    return all;
  }
  function atom(): Atom {
    const from = at;
    while (isOrdinary(source, at) && !QUANTIFIERS.includes(source.charAt(at + 1) || " ")) at += 1;
    if (at > from) return { kind: "texts", texts: [source.slice(from, at)], least: 1, fixed: true };
    const character = source.charAt(at);
    if (character === "(") return group();
    if (character === "[") return characterClass();
    if (character === "\\") return escaped();
    at += 1;
    if (character === "^" || character === "$") return { kind: "place", ...ONCE };
    return character === "." ? { kind: "unknown", ...times() } : literal([character]);
  }
  function group(): Atom {
    const opening = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(source.slice(at))?.[0] ?? "(";
    at += opening.length;
    const inside = branches();
    at += 1;
    const repeats = times();
    return /[=!]$/.test(opening)
      ? { kind: "place", ...ONCE }
      : { kind: "group", branches: inside, ...repeats };
  }
  function characterClass(): Atom {
    const whole = /^\[(?:\\.|[^\]\\])*\]/.exec(source.slice(at))?.[0] ?? "[";
    at += whole.length;
    const inside = whole.slice(1, -1);
    const plain = !/^\^|\\|-/.test(inside) && inside.length <= FEW;
    return plain ? literal([...inside]) : { kind: "unknown", ...times() };
  }
  function escaped(): Atom {
    const next = source.charAt(at + 1);
    at += 2;
    if (/[bB]/.test(next)) return { kind: "place", ...ONCE };
    if (/[\w]/.test(next)) {
      if (next === "u" || next === "x")
        at += /^(?:u[0-9a-f]{4}|x[0-9a-f]{2})/i.exec(source.slice(at - 1))?.[0].slice(1).length ?? 0;
      return { kind: "unknown", ...times() };
    }
    return literal([next]);
  }
  function literal(characters: readonly string[]): Atom {
    const ascii = characters.every((one) => one >= " " && one <= "~");
    const { least, fixed } = times();
    return ascii ? { kind: "texts", texts: characters, least, fixed } : { kind: "unknown", least, fixed };
  }
  function times(): Times {
    if (!QUANTIFIERS.includes(source.charAt(at) || " ")) return ONCE;
    const [whole, least, most] = /^(?:[?*+]|\{(\d+)(,\d*)?\})\??/.exec(source.slice(at)) ?? [];
    if (whole === undefined) return ONCE;
    at += whole.length;
    if (least === undefined) return { least: whole.startsWith("+") ? 1 : 0, fixed: false };
    return { least: Number(least), fixed: most === undefined };
  }
}
