/** UUIDs in their usual form. */
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** JSON Web Tokens and other JOSE values begin with base64url of `{"`. */
export const joseValue = /(?:^|[^A-Za-z0-9])eyJ[A-Za-z0-9_-]{5}/;
const longHex = /[0-9a-f]{16,}/gi;
const longNumber = /\d{9}/;
/** From here on letters and digits in turn are a token; shorter ones are names of all kinds. */
const shortestToken = 8;
/** Nothing that long, without a space or a slash, is a name. */
const longestName = 200;
/** What prose, camelCase and version numbers are made of: words, capitals, numbers. */
const unit = /[A-Z]?[a-z]+|[A-Z]+|\d+/g;
/** A word, an abbreviation, a number, a word with a number, a size, a date: never a token by itself. */
const natural =
  /^(?:[A-Z]?[a-z]{0,38}|[A-Z]{1,20}|\d{1,8}|[A-Za-z]?[a-z]{1,20}\d{1,4}|\d{1,4}x\d{1,4}|\d{1,2}[A-Z][a-z]{2}20\d\d)$/;
const consonants = /[bcdfghjklmnpqrstvwxz]{5}/i;
const letterDigit = /[A-Za-z](?=\d)|\d(?=[A-Za-z])/g;

/**
 * Whether a piece of a URL or of a text may be a secret or name a person: a JWT, a UUID, an
 * e-mail address, long hex, a long number, or letters and digits mixed as no word mixes them.
 * Slugs, camelCase names, versions and short numbers are not. In doubt it says yes.
 */
export function isTokenLike(text: string): boolean {
  if (text.length < shortestToken) return false;
  if (text.length > longestName) return true;
  if (/.@./.test(text) || uuid.test(text) || joseValue.test(text)) return true;
  if (longNumber.test(text) || (text.match(longHex) ?? []).some((run) => /\d/.test(run))) return true;
  const pieces = text.split(/[^A-Za-z0-9]+/).filter((piece) => !natural.test(piece));
  const garbled = text.length >= 16 && pieces.some((piece) => consonants.test(piece));
  return garbled || isChopped(pieces) || pieces.some(isDense);
}

// Random base64 changes between cases and digits at every second character, camelCase at every fifth.
function isChopped(pieces: readonly string[]): boolean {
  const units = pieces.flatMap((piece) => piece.match(unit) ?? []);
  const length = units.reduce((sum, one) => sum + one.length, 0);
  if (length < 12) return false;
  const shortest = length < 16 ? 2.7 : length < 24 ? 3.2 : 3.8;
  return length < units.length * shortest;
}

function isDense(piece: string): boolean {
  if (piece.length < shortestToken) return false;
  if (piece.length >= 40) return true;
  const changes = (piece.match(letterDigit) ?? []).length;
  const units = piece.match(unit) ?? [];
  return (piece.length >= 10 && changes >= 3) || (changes >= 2 && piece.length < units.length * 3.2);
}
