/**
 * A comment, an element whose content is not shown, or a tag; each to its end or the text's, so
 * that no beginning is tried twice.
 */
const unseen =
  /<!--[^]*?(?:-->|$)|<(script|style|template|noscript|svg)\b[^]*?(?:<\/\1[^>]*(?:>|$)|$)|<[^>]*(?:>|$)/gi;
const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  copy: "©",
  bull: "•",
  middot: "·",
  mdash: "—",
  ndash: "–",
};

/**
 * What a person would read of a body, roughly: of markup the text outside tags, comments,
 * scripts and styles, with white space collapsed. Other text comes back with its white space
 * collapsed. Linear in the length of the text.
 */
export function visibleText(body: string): string {
  const text = /^[\s\u{FEFF}]*</u.test(body) ? decodeEntities(body.replace(unseen, " ")) : body;
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : whole;
    },
  );
}
