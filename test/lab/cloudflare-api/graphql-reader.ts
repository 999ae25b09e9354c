/** A value of GraphQL's, in a query. A variable is the value that was sent for it. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };

/** A field that a query selects, with its arguments and what it selects of it. */
export interface Selection {
  readonly name: string;
  readonly args: Readonly<Record<string, Value>>;
  readonly fields: readonly Selection[];
}

const token = /\s*(?:([A-Za-z_]\w*)|(-?\d+)|("(?:[^"\\\n]|\\.)*")|([{}()[\]:$!])|(,))/y;

/**
 * Reads the part of GraphQL's grammar that queries here need: one named or nameless query, variables,
 * arguments, selections. Throws a SyntaxError for all else.
 */
export function readQuery(text: string, variables: Readonly<Record<string, unknown>>): readonly Selection[] {
  const tokens = tokensOf(text);
  let at = 0;
  const peek = (): string => tokens[at] ?? "";
  const next = (): string => tokens[at++] ?? "";
  const expect = (wanted: string): void => {
    if (next() !== wanted) throw new SyntaxError(`expected ${wanted}`);
  };
  const name = (): string => {
    const word = next();
    if (!/^[A-Za-z_]\w*$/.test(word)) throw new SyntaxError(`expected a name, not ${word}`);
    return word;
  };

  function value(): Value {
    const word = next();
    if (word === "$") return variable(name());
    if (word === "[") {
      const list: Value[] = [];
      while (peek() !== "]") list.push(value());
      next();
      return list;
    }
    if (word === "{") return pairs("}");
    if (word.startsWith('"')) return JSON.parse(word) as string;
    if (/^-?\d+$/.test(word)) return Number(word);
    if (/^[A-Za-z_]/.test(word)) return word;
    throw new SyntaxError(`no value: ${word}`);
  }

  function variable(of: string): Value {
    if (!declared.has(of) || !Object.hasOwn(variables, of)) throw new SyntaxError(`no variable ${of}`);
    return variables[of] as Value;
  }

  function pairs(end: string): Record<string, Value> {
    const all: Record<string, Value> = {};
    while (peek() !== end) {
      const key = name();
      expect(":");
      all[key] = value();
    }
    next();
    return all;
  }

  function selections(): Selection[] {
    expect("{");
    const all: Selection[] = [];
    while (peek() !== "}") {
      const field = name();
      const args = peek() === "(" ? (next(), pairs(")")) : {};
      all.push({ name: field, args, fields: peek() === "{" ? selections() : [] });
    }
    next();
    if (all.length === 0) throw new SyntaxError("nothing is selected");
    return all;
  }

  const declared = new Set<string>();
  expect("query");
  if (peek() !== "(" && peek() !== "{") name();
  if (peek() === "(") {
    next();
    while (peek() !== ")") {
      expect("$");
      declared.add(name());
      expect(":");
      name();
      if (peek() === "!") next();
    }
    next();
  }
  const read = selections();
  if (at !== tokens.length) throw new SyntaxError("something is left");
  return read;
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.trimEnd().length) {
    const from = token.lastIndex;
    const match = token.exec(text);
    if (match === null) throw new SyntaxError(`not GraphQL: ${text.slice(from, from + 20)}`);
    const word = match[0].trim();
    if (word !== ",") tokens.push(word);
  }
  return tokens;
}
