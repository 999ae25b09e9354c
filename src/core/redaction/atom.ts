import { isWordLike, wordScore } from "./word-like";

/** A word with a number at its end, as in `Python3` or `error1020`. */
const wordNumber = /^([A-Za-z]{1,20})(\d{1,4})$/;
const abbreviationNumber = /^[A-Z]{1,6}\d{1,4}$/;
const numberWord = /^(\d{1,4})([A-Z]{1,3}|[A-Z]?[a-z]{1,20})$/;
/**
 * A size (`1920x1080`), a time inside ISO 8601 (`24T13`, `08Z`), a version of TLS, a Windows error,
 * an Azure one, a version that is a date (`v20240115`, `26Oct2018`), the number of a network (`AS13335`).
 */
const shapes =
  /^(?:\d{1,4}x\d{1,4}|\d{2}T\d{2}|\d{1,6}Z|[A-Z]{1,5}v\d{1,2}|IPv[46]|0x(?:[0-9a-f]{1,4}|8[0-9a-f]{7})|AADSTS\d{5,7}|v20\d{6}|\d{1,2}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:19|20)\d\d|AS\d{4,6})$/i;
/** Two letters and digits mixed say little, and are in `k8s`, `x86` and `1a`. */
const shortest = 4;

/** What letters and digits without anything between them may be. */
export type AtomKind =
  /** A word, a short number, or a usual mixture of both. */
  | "plain"
  /** As short as both a name (`k8s`) and a piece of a secret: alone it may stay, in a row not. */
  | "weak"
  /** Nothing that people write. */
  | "odd";

/**
 * Judges letters and digits without anything between them by what they may be, so that what nobody
 * thought of is odd. Of other scripts than Latin every letter is plain: words cannot be told from
 * anything else there, and secrets are not made of them. `digits` is how long a number may be.
 */
export function atomKind(text: string, digits: number): AtomKind {
  if (/^[A-Za-z]+$/.test(text)) return isWordLike(text) ? "plain" : "odd";
  if (/^\d+$/.test(text)) return text.length <= digits ? "plain" : "odd";
  if (/^[A-Za-z0-9]+$/.test(text)) return mixtureKind(text);
  return otherScriptKind(text, digits);
}

function mixtureKind(text: string): AtomKind {
  if (shapes.test(text) || (abbreviationNumber.test(text) && text.length <= 8)) return "plain";
  const [, word = "", number = ""] = wordNumber.exec(text) ?? [];
  if (word !== "" && isCountedWord(word, number)) return "plain";
  const [, before = "", after = ""] = numberWord.exec(text) ?? [];
  if (after !== "" && isCountedWord(after, before) && (after.length < 6 || /^[45]\d\d$/.test(before)))
    return "plain";
  return text.length <= shortest ? "weak" : "odd";
}

// The longer the word, the more it has to be one; who counts does not begin at 0, and before
// a long word stands a status.
function isCountedWord(word: string, number: string): boolean {
  if (!isWordLike(word) || /^0\d/.test(number)) return false;
  return word.length < 6 || (wordScore(word) >= 6 && word.length + number.length <= 14);
}

// Accents are taken off; what is of ASCII in it is judged by itself.
function otherScriptKind(text: string, digits: number): AtomKind {
  if ((text.match(/\p{Nd}/gu) ?? []).length > digits && /\p{Nd}{5}/u.test(text)) return "odd";
  // Words with letters that English lacks: secrets have none, and other languages join letters otherwise.
  const composed = text.normalize("NFC");
  if (/^\p{L}{1,40}$/u.test(composed)) return "plain";
  const bare = composed.normalize("NFD").replace(/\p{M}/gu, "");
  const kinds = (bare.match(/[A-Za-z0-9]+/g) ?? []).map((part) => atomKind(part, digits));
  return kinds.includes("odd") ? "odd" : "plain";
}
