import { englishCatalogue } from "../../../src/core/messages/catalogue";
import type { Language } from "../../../src/core/messages/render";

const accented: Readonly<Record<string, string>> = {
  a: "áá",
  e: "éé",
  i: "íí",
  o: "óó",
  u: "úú",
  A: "ÁÁ",
  E: "ÉÉ",
  I: "ÍÍ",
  O: "ÓÓ",
  U: "ÚÚ",
};

/**
 * A language that nobody speaks, for looking at a layout: English with accents, a third longer in every
 * word, between brackets that show what is cut off, and written from right to left. Its tag is
 * Unicode's own for such a language (UTS 35, pseudo-locales); numbers and lists are Arabic by it.
 */
export function pseudoLanguage(): Language {
  const entries = Object.entries(englishCatalogue).map(
    ([id, entry]) => [id, { ...entry, message: pseudo(entry.message) }] as const,
  );
  return { tag: "ar-XB", direction: "rtl", catalogue: Object.fromEntries(entries) };
}

function pseudo(text: string): string {
  const longer = text.replace(/\$\w+\$|[aeiouAEIOU]/g, (part) => accented[part] ?? part);
  return `⟦${longer}⟧`;
}
