import type { Body } from "../exchange/exchange";
import { redactText } from "../redaction/text";
import { cutCharacters } from "./cut-characters";
import { visibleText } from "./visible-text";

/** The most characters of a page's text that leave. */
export const bodyExcerptLength = 600;
/** Enough of a body to hold that much visible text. */
const looked = 64 * 1024;

/**
 * The beginning of the visible text of a body, secrets removed; null where there is none or it
 * is not observable. `keep` are the block's own ids, `hide` takes out what the URL does not tell.
 * Redacted before it is cut, so that no half of a secret is left at the end.
 */
export function bodyExcerpt(
  body: Body,
  keep: readonly (string | null)[],
  hide: (text: string) => string,
): string | null {
  if (body.state !== "read") return null;
  const whole = !body.cut && body.text.length <= looked;
  const text = visibleText(body.text.slice(0, looked));
  // The last word of a fragment may be half a token, too short to be recognised.
  const words = whole ? text : text.replace(/\S*$/, "");
  return cutCharacters(hide(redactText(words.slice(0, 8_000), keep)), bodyExcerptLength) || null;
}
