import type { Body } from "../exchange/exchange";
import { redactJson } from "../redaction/json-text";
import { redactStrictly } from "../redaction/strict-text";
import { cutCharacters } from "./cut-characters";
import { visibleText } from "./visible-text";

/** The most characters of a page's text that leave. */
export const bodyExcerptLength = 600;
/** Enough of a body to hold that much visible text. */
const looked = 64 * 1024;
const cleaned = 8_000;

/**
 * The beginning of the visible text of a body, secrets removed; null where there is none or it
 * is not observable. JSON is cleaned by its structure, all else by an allow-list of what words and
 * numbers look like. `keep` are the block's own ids, `hide` takes out what the URL does not tell.
 * Redacted before it is cut, so that no half of a secret is left at the end.
 */
export function bodyExcerpt(
  body: Body,
  keep: readonly (string | null)[],
  hide: (text: string) => string,
): string | null {
  if (body.state !== "read") return null;
  const clean = (text: string): string => hide(redactStrictly(text, keep));
  const whole = !body.cut && body.text.length <= looked;
  const json = whole ? redactJson(body.text, (text) => clean(firstWords(visibleText(text), true))) : null;
  if (json !== null) return cutCharacters(json, bodyExcerptLength);
  const text = firstWords(visibleText(body.text.slice(0, looked)), whole);
  return cutCharacters(clean(text), bodyExcerptLength) || null;
}

// The last word of a fragment may be half a token, too short to be recognised.
function firstWords(text: string, whole: boolean): string {
  return whole && text.length <= cleaned ? text : text.slice(0, cleaned).replace(/\S*$/, "").trimEnd();
}
