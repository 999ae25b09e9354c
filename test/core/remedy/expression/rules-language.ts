import { BlockList, isIPv4, isIPv6 } from "node:net";

/**
 * A reader of the part of Cloudflare's rules language that we write, made from its documentation alone
 * (rules-language/{expressions,operators,values,functions}) and sharing nothing with the writer.
 */

/** A request as rules see it, by field name. */
export type RuleRequest = Readonly<Record<string, string | number>>;

/** A parsed expression. */
export type Parsed =
  | { readonly op: "and" | "or"; readonly sides: readonly Parsed[] }
  | {
      readonly op: "eq" | "contains" | "starts_with";
      readonly field: string;
      readonly value: string | number;
    }
  | { readonly op: "in"; readonly field: string; readonly ranges: readonly string[] };

const fields = new Set([
  "http.host",
  "http.request.uri.path",
  "http.request.method",
  "ip.src",
  "ip.src.asnum",
  "ip.src.country",
  "http.user_agent",
]);

type Token =
  { readonly kind: "string"; readonly value: string } | { readonly kind: "word"; readonly value: string };

/** The expression that a text says. Throws with a reason for what is not in the language, or not in our part of it. */
export function parseExpression(text: string): Parsed {
  if (text.length > 4_096) throw new Error("longer than 4,096 characters");
  const tokens = tokenize(text);
  let at = 0;
  const peek = (): string | null => {
    const token = tokens[at];
    return token?.kind === "word" ? token.value : null;
  };
  const next = (): Token => {
    const token = tokens[at];
    if (token === undefined) throw new Error("ends too early");
    at += 1;
    return token;
  };
  const expect = (word: string): void => {
    const token = next();
    if (token.kind !== "word" || token.value !== word)
      throw new Error(`${word} expected, ${token.value} found`);
  };
  const field = (): string => {
    const token = next();
    if (token.kind !== "word" || !fields.has(token.value)) throw new Error(`no field: ${token.value}`);
    return token.value;
  };
  const literal = (): string | number => {
    const token = next();
    if (token.kind === "string") return token.value;
    if (!/^\d+$/.test(token.value)) throw new Error(`no value: ${token.value}`);
    return Number(token.value);
  };

  function chain(word: "and" | "or", side: () => Parsed): Parsed {
    const first = side();
    const sides = [first];
    while (peek() === word) {
      next();
      sides.push(side());
    }
    return sides.length === 1 ? first : { op: word, sides };
  }
  const or = (): Parsed => chain("or", () => chain("and", single));

  function single(): Parsed {
    if (peek() === "(") {
      next();
      const inner = or();
      expect(")");
      return inner;
    }
    if (peek() === "starts_with") {
      next();
      expect("(");
      const of = field();
      expect(",");
      const value = literal();
      expect(")");
      return { op: "starts_with", field: of, value };
    }
    const of = field();
    const operator = next();
    if (operator.kind !== "word") throw new Error("an operator expected");
    if (operator.value === "eq" || operator.value === "contains")
      return { op: operator.value, field: of, value: literal() };
    if (operator.value !== "in") throw new Error(`no operator: ${operator.value}`);
    expect("{");
    const ranges: string[] = [];
    while (peek() !== "}") {
      const token = next();
      if (token.kind !== "word" || !isRange(token.value)) throw new Error(`no range: ${token.value}`);
      ranges.push(token.value);
    }
    next();
    if (ranges.length === 0) throw new Error("an empty set");
    return { op: "in", field: of, ranges };
  }

  const parsed = or();
  if (at < tokens.length) throw new Error(`more than an expression: ${tokens[at]?.value}`);
  return parsed;
}

/** Whether the expression is true of a request. */
export function evaluate(parsed: Parsed, request: RuleRequest): boolean {
  if ("sides" in parsed) {
    const each = parsed.sides.map((side) => evaluate(side, request));
    return parsed.op === "and" ? each.every(Boolean) : each.some(Boolean);
  }
  const value = request[parsed.field];
  if (value === undefined) throw new Error(`the request has no ${parsed.field}`);
  switch (parsed.op) {
    case "eq":
      return value === parsed.value;
    case "contains":
      return String(value).includes(String(parsed.value));
    case "starts_with":
      return String(value).startsWith(String(parsed.value));
    case "in":
      return inRanges(String(value), parsed.ranges);
  }
}

/** Whether an address is in one of these ranges; by Node's own, not by the library that the writer uses. */
export function inRanges(address: string, ranges: readonly string[]): boolean {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = "", prefix] = range.split("/");
    const family = isIPv4(network) ? "ipv4" : "ipv6";
    list.addSubnet(network, prefix === undefined ? (family === "ipv4" ? 32 : 128) : Number(prefix), family);
  }
  return list.check(address, isIPv4(address) ? "ipv4" : "ipv6");
}

function isRange(text: string): boolean {
  const [address = "", prefix, more] = text.split("/");
  if (more !== undefined || (prefix !== undefined && !/^\d{1,3}$/.test(prefix))) return false;
  if (isIPv4(address)) return Number(prefix ?? 32) <= 32;
  return isIPv6(address) && Number(prefix ?? 128) <= 128;
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const space = /^ +/.exec(rest);
    const raw = /^r(#{0,255})"/.exec(rest);
    const word = /^(?:[(){},]|[a-z_][a-z0-9_.]*(?![\w"])|[0-9a-f.:/]+)/.exec(rest);
    if (space !== null) at += space[0].length;
    else if (raw !== null) {
      const end = `"${raw[1] ?? ""}`;
      const stop = rest.indexOf(end, raw[0].length);
      if (stop === -1) throw new Error("a raw string without an end");
      tokens.push({ kind: "string", value: rest.slice(raw[0].length, stop) });
      at += stop + end.length;
    } else if (rest.startsWith('"')) {
      const string = /^"((?:[^"\\]|\\["\\])*)"/.exec(rest);
      if (string === null) throw new Error("a string without an end, or an unknown escape");
      tokens.push({ kind: "string", value: (string[1] ?? "").replace(/\\(["\\])/g, "$1") });
      at += string[0].length;
    } else if (word !== null) {
      tokens.push({ kind: "word", value: word[0] });
      at += word[0].length;
    } else throw new Error(`not in the language: ${rest.slice(0, 20)}`);
  }
  return tokens;
}
