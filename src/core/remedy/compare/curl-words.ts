import { singleQuoted } from "./shell-text";

const bodyless = new Set(["GET", "HEAD", "OPTIONS", "TRACE", "CONNECT"]);

/** Whether requests by this method have a body as a rule (RFC 9110 section 9.3). */
export function hasBody(method: string): boolean {
  return !bodyless.has(method);
}

/** How curl is told the method: none for GET, which is its own. */
export function methodFlags(method: string): string[] {
  if (method === "GET") return [];
  return method === "HEAD" ? ["--head"] : ["-X", /^[A-Z]+$/.test(method) ? method : singleQuoted(method)];
}

/** A URL that is a word of the shell already, as curl takes it: brackets and braces are patterns to it. */
export function plainTarget(word: string): string {
  return /[[\]{}]/.test(word) ? `--globoff ${word}` : word;
}
