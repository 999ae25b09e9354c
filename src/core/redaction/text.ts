import { atSign, ipv4, ipv6, isIpv6 } from "./address";
import { glanceAt } from "./glance";
import { replaceKeys } from "./key-shapes";
import { isRemark } from "./remark";
import { removedMark } from "./removed";
import { isTokenLike } from "./token-like";
import { redactUrl } from "./url";
import { isWordLike, wordScore } from "./word-like";

/** A URL in a text, to its end or a little further. */
export const url = /\b(?:https?|wss?):\/\/[^\s"'<>`\\^{|}]+/gi;
const credentials = /\b(?:Bearer|Basic|Digest|Negotiate|Token)\s+[A-Za-z0-9._~+/=-]{6}/i;
const everyCredential =
  /(\b(?:authorization["']?\s{0,4}[:=]\s{0,4}["']?)?)\b(Bearer|Basic|Digest|Negotiate|Token)\s+([A-Za-z0-9._~+/=-]{6,})/gi;
const queryValue = /((?:[?&]|&amp;)[\w.\-[\]]{1,40}=)[^&\s"'<>#]+/g;
/** A value in quotes may be cut off, and one in brackets goes to their end. */
const assignment =
  /((?:authorization|cookie|credentials?|csrf|jwt|nonce|passcode|passphrase|passwd|password|pwd|secret|session|sessionid|sid|signature|token|xsrf|(?:api|access|private)[_-]?key|(?<![A-Za-z0-9])(?:pin|otp|cvv|cvc|ssn|iban|auth))\\{0,8}["']?\s{0,4}[:=]\s{0,4})("(?:[^"\\]|\\[^])*"?|'(?:[^'\\]|\\[^])*'?|\\{1,8}"[^"]*"?|[{[][^}\]]*[}\]]?|[^\s"'&<>,;]+)/gi;
/** Some of it is in every name that `assignment` knows: far cheaper to look for first. */
const assigned =
  /auth|cookie|credential|csrf|jwt|nonce|passw|passc|passp|pwd|secret|session|sid|signature|token|xsrf|key|pin|otp|cv[vc]|ssn|iban/i;
/** What stands between white space and quotes: with an at sign in it, it names a mailbox. */
const chunk = /[^\s"<>()[\],;]+/g;
const run = /[A-Za-z0-9_~+./=-]{8,}/g;
/** Words, with signs between them: nothing in it is like a token, unless it is as long as a UUID of letters alone. */
const plainRun = /^[A-Z]?[a-z]{0,38}(?:[./=_~+-][A-Z]?[a-z]{0,38})*$/;
const uuidLength = 36;
/** Pieces that are too short to be tokens, with what a run is split at between them. */
const choppedRun = /^[^./=]{0,7}(?:[./=][^./=]{0,7})*$/;

/**
 * A piece of a body or of a field value with its secrets taken out: JWTs, e-mail and IP
 * addresses, the query values of URLs, values of names that tell of a secret, and whatever looks
 * like a token. `keep` are the block's own ids (its Ray ID, another vendor's reference id): they
 * stay where they stand as a whole. Linear in the length of the text. Each step is taken only
 * where a character that it needs is there, since most texts have none of them.
 */
export function redactText(text: string, keep: readonly (string | null)[] = []): string {
  const { colon, equals, dot, at, odd } = glanceAt(text);
  let rest = text;
  if (colon && text.includes("://")) rest = rest.replace(url, (whole) => redactUrl(whole, "no-query").url);
  if (odd) rest = replaceKeys(rest, removedMark);
  if (credentials.test(rest)) rest = rest.replace(everyCredential, credentialGone);
  if (equals) rest = rest.replace(queryValue, `$1${removedMark}`);
  if ((equals || colon) && assigned.test(rest)) rest = rest.replace(assignment, assignmentGone);
  if (at) rest = rest.replace(atSign, "@");
  if (at && rest.includes("@"))
    rest = rest.replace(chunk, (whole) => (/.@.|@[^@]+\./.test(whole) ? removedMark : whole));
  if (dot) rest = rest.replace(ipv4, removedMark);
  if (colon && mayHoldIpv6(rest)) rest = rest.replace(ipv6, (whole) => (isIpv6(whole) ? removedMark : whole));
  // What was put in or decoded may have made a run of what was none.
  return odd || rest !== text ? redactRuns(rest, keep) : rest;
}

/** "Basic authentication", "token expired": what follows in a sentence is a word, and no credential. */
function credentialGone(whole: string, field: string, scheme: string, value: string): string {
  const isSentence = field === "" && (isRemark(value) || isOrdinary(value));
  return isSentence ? whole : `${field}${scheme} ${removedMark}`;
}

function isOrdinary(value: string): boolean {
  const words = /^([A-Z]?[a-z]+|[A-Z]+)((?:[-_/][a-z]+)*)\.?$/.exec(value);
  return words !== null && value.split(/[-_/.]/).every((word) => isWordLike(word) && wordScore(word) >= 5);
}

/** "session: expired": what is said of a secret stays, and every other word goes. */
function assignmentGone(whole: string, before: string, value: string): string {
  return isRemark(value.replace(/^["']|["']$/g, "")) ? whole : `${before}${removedMark}`;
}

/** As `isIpv6` asks for them: two colons together, or five. */
function mayHoldIpv6(text: string): boolean {
  if (text.includes("::")) return true;
  let at = -1;
  for (let colons = 0; colons < 5; colons++) {
    at = text.indexOf(":", at + 1);
    if (at === -1) return false;
  }
  return true;
}

function redactRuns(text: string, keep: readonly (string | null)[]): string {
  let kept: Set<string> | null = null;
  return text.replace(run, (whole) => {
    if ((whole.length < uuidLength && plainRun.test(whole)) || choppedRun.test(whole)) return whole;
    kept ??= new Set(keep.filter((id) => id !== null).map((id) => id.toLowerCase()));
    return redactRun(whole, kept);
  });
}

function redactRun(whole: string, kept: ReadonlySet<string>): string {
  if (isKept(whole, kept)) return whole;
  return whole
    .split(/([./=])/)
    .map((piece) => (isTokenLike(piece) && !isKept(piece, kept) ? removedMark : piece))
    .join("");
}

// A Ray ID may carry its colo (`…-SJC`), and an id may end a sentence.
function isKept(piece: string, kept: ReadonlySet<string>): boolean {
  if (kept.size === 0) return false;
  const lower = withoutEnd(piece.toLowerCase());
  return kept.has(piece.toLowerCase()) || kept.has(lower) || kept.has(lower.replace(/-[a-z]{3}$/, ""));
}

// Not by an expression: one that looks for the end of a text begins anew at each of its characters.
function withoutEnd(piece: string): string {
  let end = piece.length;
  while (end > 0 && (piece[end - 1] === "." || piece[end - 1] === "=")) end -= 1;
  return piece.slice(0, end);
}
