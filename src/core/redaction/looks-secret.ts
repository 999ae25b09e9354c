import { holdsKey } from "./key-shapes";
import { redactSaid } from "./said-secrets";
import { isTokenLike } from "./token-like";

/** What a person may have typed without wanting it sent. */
export type TypedSecret = "password" | "token" | "card";

const cardNumber = /(?<![\d-])\d(?:[ -]?\d){12,18}(?![\d-])/g;
/** A Ray ID is asked for, and looks like a token. */
const rayId = /^[0-9a-f]{16}(?:-[a-z]{3})?$/i;

/**
 * Which kinds of secrets seem to stand in what a person typed, for a warning beside the field. Their
 * words leave as they typed them, so that nothing is taken out here. Mailboxes and addresses are no
 * secret: a visitor may want to be reached. Linear in the length of the text.
 */
export function secretsIn(text: string): TypedSecret[] {
  const kinds: TypedSecret[] = [];
  if (redactSaid(text) !== text) kinds.push("password");
  const cards = (text.match(cardNumber) ?? []).filter(isCard);
  const rest = cards.reduce((left, card) => left.replace(card, ""), text);
  if (holdsKey(rest) || wordsOf(rest).some(isToken)) kinds.push("token");
  if (cards.length > 0) kinds.push("card");
  return kinds;
}

/** Whether any seems to. */
export function looksSecret(text: string): boolean {
  return secretsIn(text).length > 0;
}

function wordsOf(text: string): string[] {
  return text.split(/[\s"'<>()[\]{},;|]+/).map((word) => word.replace(/[.:!?]{1,9}$/, ""));
}

function isToken(word: string): boolean {
  if (rayId.test(word) || word.includes("@")) return false;
  // A pasted address is cut into what stands between its signs.
  return word
    .split(/[/?&=#:]+/)
    .some((piece) => !/^[\d.+-]*$/.test(piece) && !rayId.test(piece) && isTokenLike(piece));
}

/** The check digit that numbers of cards have (ISO/IEC 7812-1, annex B). */
function isCard(text: string): boolean {
  const digits = text.replace(/\D/g, "");
  const sum = [...digits].toReversed().reduce((total, digit, at) => {
    const value = at % 2 === 0 ? Number(digit) : Number(digit) * 2;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
