import { redactText } from "../redaction/text";

/** The most characters of an excerpt; contract of the command line. */
const LIMIT = 200;
/** Characters of a body shown on either side of a match. */
const CONTEXT = 24;

const COOKIE_FIELDS = new Set(["set-cookie", "cookie", "set-cookie2", "cookie2"]);
const SECRET_FIELD = /auth|token|secret|api-?key|session|nonce|password/;
const HIDDEN = "…";

/** What of a field's value may be looked at: never a cookie's value or a credential. */
export function fieldExcerpt(name: string, value: string): string {
  const lower = name.toLowerCase();
  if (COOKIE_FIELDS.has(lower)) return `${value.split("=", 1)[0] ?? ""}=${HIDDEN}`;
  if (SECRET_FIELD.test(lower)) return HIDDEN;
  return value.slice(0, LIMIT);
}

/** A match in a body with a little of what surrounds it, on one line. */
export function bodyExcerpt(body: string, at: number, length: number): string {
  const from = wordStart(body, Math.max(0, at - CONTEXT), at);
  const to = Math.min(body.length, at + Math.min(length, LIMIT) + CONTEXT);
  return body.slice(from, to).replace(/\s+/g, " ").trim();
}

/**
 * An excerpt with its secrets taken out, at most 200 characters. `keep` are the ids of the
 * response itself (Ray ID, reference id), which are the evidence and no secret.
 */
export function safeExcerpt(text: string, keep: readonly (string | null)[]): string {
  if (harmless.has(text)) return text;
  const clean = redactText(text.slice(0, LIMIT + 2 * CONTEXT), keep);
  if (clean === text && clean.length <= LIMIT && !holdsOneOf(text, keep)) remember(text);
  return clean.length <= LIMIT ? clean : `${clean.slice(0, LIMIT - 1)}${HIDDEN}`;
}

/** Excerpts in which there was nothing to take out, whatever was to be kept, as in most that come again and again. */
const harmless = new Set<string>();
const REMEMBERED = 512;

function holdsOneOf(text: string, ids: readonly (string | null)[]): boolean {
  const lower = text.toLowerCase();
  return ids.some((id) => id !== null && lower.includes(id.toLowerCase()));
}

function remember(text: string): void {
  if (harmless.size >= REMEMBERED) harmless.clear();
  harmless.add(text);
}

// Half a token at the edge would not be known for one.
function wordStart(body: string, from: number, at: number): number {
  if (from === 0) return 0;
  const space = body.slice(from, at).search(/\s/);
  return space === -1 ? at : from + space;
}
