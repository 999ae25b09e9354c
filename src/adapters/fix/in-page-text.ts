/**
 * A call of a function as text to be evaluated in a page, its arguments as JSON. The function may refer to
 * nothing but them. No value can end its string, the line, or a script element around it.
 */
export function callText<A extends readonly unknown[]>(func: (...args: A) => unknown, args: A): string {
  return `(${func.toString()})(${args.map(literal).join(",")})`;
}

/** JSON is JavaScript since ES2019; U+2028 and U+2029 ended a line before that. */
function literal(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
