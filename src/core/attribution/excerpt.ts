/** The most characters of an excerpt; contract of the command line. */
const LIMIT = 200;
/** Characters of a body shown on either side of a match. */
const CONTEXT = 24;

const COOKIE_FIELDS = new Set(["set-cookie", "cookie", "cookie2", "set-cookie2"]);
const SECRET_FIELD = /auth|token|secret|api-?key|session|cookie|nonce|password/;
// A JSON Web Token, or an unbroken run too long to be a word, a Ray ID or a reference number.
const TOKEN_LIKE = /\beyJ[\w-]{8,}(?:\.[\w-]{0,2000}){0,2}|[A-Za-z0-9+/_=-]{48,}/g;
const ADDRESS_V4 = /\b\d{1,3}(?:\.\d{1,3}){3}\b/g;
const HIDDEN = "…";

/** What of a field's value may be shown: never a cookie's value, nothing that looks like a token. */
export function fieldExcerpt(name: string, value: string): string {
  const lower = name.toLowerCase();
  if (COOKIE_FIELDS.has(lower)) return shorten(`${value.split("=", 1)[0] ?? ""}=${HIDDEN}`);
  if (SECRET_FIELD.test(lower)) return HIDDEN;
  return shorten(mask(value.slice(0, LIMIT * 4)));
}

/** A match in a body with a little of what surrounds it, on one line, tokens and addresses hidden. */
export function bodyExcerpt(body: string, at: number, length: number): string {
  const from = Math.max(0, at - CONTEXT);
  const to = Math.min(body.length, at + Math.min(length, LIMIT) + CONTEXT);
  return shorten(mask(body.slice(from, to)).replace(ADDRESS_V4, HIDDEN).replace(/\s+/g, " ").trim());
}

function mask(text: string): string {
  return text.replace(TOKEN_LIKE, HIDDEN);
}

function shorten(text: string): string {
  return text.length <= LIMIT ? text : `${text.slice(0, LIMIT - 1)}${HIDDEN}`;
}
