import { redactAtoms } from "./atoms";
import { decoded, undressed } from "./decode";
import { redactForms } from "./forms";
import { redactNumbers } from "./numbers";
import { removedMark } from "./removed";
import { redactSaid } from "./said-secrets";
import { redactText, url } from "./text";
import { redactUrl } from "./url";

const encodingSign = /[%&\\=]/;
const mailbox =
  /"[^"\s][^"]{0,63}"@[^\s"<>]+|(?<![^\s"<>()])[^\s"<>()]{1,64} @ [^\s"<>().]{1,64}\.[^\s"<>()]+/g;
const otherScheme = /\b(?!https?:|wss?:)[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"'<>]+/gi;
/** The pairs of a cookie field after the first. */
const cookiePairs = /(\[removed\])(?:;\s?[\w.-]{1,60}=(?!\[removed\])[^;\s"'<>]*)+/g;
/** A part of a path that is a secret by its place. */
const secretPlace =
  /(\/(?:activate|activation|confirm|confirmation|invitation|invite|magic|magic-link|password|recover|reset|reset-password|share|token|unsubscribe|verify)\/)(?!\[removed\])[^\s/?#"'<>.,;)]*\d[^\s/?#"'<>,;)]*/gi;
const attribute = /\b(value|nonce|integrity)\s{0,2}=\s{0,2}("[^"]*"?|'[^']*'?)/gi;

/**
 * A text that leaves, by an allow-list: words, short numbers, dates, versions and punctuation stay,
 * and what is anything else goes, in whatever encoding it stands there. For what servers wrote,
 * where sentences matter and names of things do not. `keep` are the block's own ids, which stay
 * where they stand as a whole; `digits` is how long a number may be. Linear in the length.
 */
export function redactStrictly(text: string, keep: readonly (string | null)[], digits = 4): string {
  const ids = keep.filter((id) => id !== null && id !== "").map((id) => escaped(String(id)));
  if (ids.length === 0) return withoutIds(undressed(text), digits);
  // Cleaned as a URL before its host, which may be the site's own, is set aside.
  const plain = undressed(text).replace(url, (whole) => redactUrl(whole, "no-query").url);
  const own = new RegExp(`(?<![A-Za-z0-9])(?:${ids.join("|")})(?![A-Za-z0-9])`, "gi");
  let rest = "";
  let from = 0;
  for (const found of plain.matchAll(own)) {
    if (isPartOfMore(plain.slice(Math.max(0, found.index - 16), found.index))) continue;
    rest += withoutIds(plain.slice(from, found.index), digits) + found[0];
    from = found.index + found[0].length;
  }
  return rest + withoutIds(plain.slice(from), digits);
}

/** Whether a text of the block's own that comes after this is half of a mailbox, or a host without its scheme. */
function isPartOfMore(before: string): boolean {
  return /(?<!\b(?:https?|wss?):)\/\/$/i.test(before) || /@\s?$/.test(decoded(before));
}

function withoutIds(text: string, digits: number): string {
  if (text === "") return text;
  const readable = encodingSign.test(text)
    ? text.replace(/\S+/g, (chunk) => (encodingSign.test(chunk) ? decodedIfTelling(chunk, digits) : chunk))
    : text;
  return clean(readable, digits);
}

/** A piece between white space as it is, unless it holds something when it is decoded. */
function decodedIfTelling(chunk: string, digits: number): string {
  const plain = decoded(chunk);
  if (plain === chunk) return chunk;
  const cleaned = clean(plain, digits);
  return cleaned === plain ? chunk : cleaned;
}

function clean(text: string, digits: number): string {
  const structured = redactForms(text)
    .replace(attribute, `$1="${removedMark}"`)
    .replace(otherScheme, removedMark)
    .replace(mailbox, removedMark);
  const said = redactSaid(redactText(structured)).replace(cookiePairs, "$1");
  return redactAtoms(redactNumbers(said.replace(secretPlace, `$1${removedMark}`)), digits);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
