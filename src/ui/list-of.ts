import type { Language } from "../core/messages/render";

/**
 * Several texts as one, set apart as the language does. Lists of units are plain in English, but CLDR
 * gives those of Chinese no mark at all and those of Japanese a space (`listPattern-type-unit-short`);
 * the plain list of these two is the narrow conjunction, with the mark that they use ("A、B").
 */
export function listOf(texts: readonly string[], { tag }: Language): string {
  const list = new Intl.ListFormat(
    tag,
    /^(?:zh|ja)/.test(tag) ? { type: "conjunction", style: "narrow" } : { type: "unit", style: "short" },
  );
  return list.format(texts);
}
