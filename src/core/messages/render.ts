import { englishCatalogue, type Catalogue, type CatalogueEntry } from "./catalogue";
import type { Message, MessageParam } from "./message";

/** A language to render in: its BCP 47 tag (for plurals, numbers, lists) and its catalogue. */
export interface Language {
  readonly tag: string;
  /** Left to right where it is not said. */
  readonly direction?: "ltr" | "rtl";
  readonly catalogue: Catalogue;
}

export const english: Language = { tag: "en", catalogue: englishCatalogue };

/** How deep parts of sentences may stand in one another; the verdict needs four. */
const DEEPEST = 8;

/**
 * The text of a message in a language; a message missing there is taken from English.
 * `$NAME$` is replaced by the parameter of that name (any case); a parameter that is a message
 * is rendered in the same language. Parameters are never read for further placeholders, so
 * captured text cannot inject any. Of parts that stand in one another too deep, the id is shown.
 */
export function render(message: Message, language: Language = english): string {
  return renderPart(message, language, DEEPEST);
}

function renderPart(message: Message, language: Language, deepest: number): string {
  const entry = deepest === 0 ? null : findEntry(message, language);
  if (entry === null) return message.id;
  const params = lowerCaseKeys(message.params ?? {});
  return entry.message.replace(/\$([A-Za-z0-9_]+)\$/g, (whole, name: string) => {
    const value = params.get(name.toLowerCase());
    if (value === undefined) return whole;
    return typeof value === "object" ? renderPart(value, language, deepest - 1) : String(value);
  });
}

function findEntry(message: Message, language: Language): CatalogueEntry | null {
  const count = message.params?.["count"];
  const ids: string[] = [];
  if (typeof count === "number") {
    ids.push(`${message.id}_${new Intl.PluralRules(language.tag).select(count)}`, `${message.id}_other`);
  }
  ids.push(message.id);
  for (const catalogue of [language.catalogue, englishCatalogue]) {
    for (const id of ids) {
      if (Object.hasOwn(catalogue, id)) return catalogue[id] ?? null;
    }
  }
  return null;
}

function lowerCaseKeys(params: Readonly<Record<string, MessageParam>>): Map<string, MessageParam> {
  return new Map(Object.entries(params).map(([name, value]) => [name.toLowerCase(), value]));
}
