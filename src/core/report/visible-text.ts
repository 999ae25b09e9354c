import { isTellingKey } from "../redaction/json-text";
import { removedMark } from "../redaction/removed";

/**
 * A comment, an element whose content is not shown, or a tag; each to its end or the text's, so
 * that no beginning is tried twice. A sign that ends a tag does not end it inside a quoted value.
 */
const unseen =
  /<!--[^]*?(?:-->|$)|<(script|style|template|noscript|svg|iframe|noframes|noembed)\b[^]*?(?:<\/\1[^>]*(?:>|$)|$)|<(?:=\s*"[^"]*(?:"|$)|=\s*'[^']*(?:'|$)|[^>])*(?:>|$)/gi;
const tag = /<[a-z!/?][^<>]*>/i;
/** An element that holds text alone. */
const leaf = /<([a-z][\w:.-]{0,60})((?:\s[^<>]*)?>)[^<]+(?=<)/gi;
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
 * scripts and styles, with white space collapsed; without the text of XML elements whose names tell of a
 * secret (`<Token>`). Other text comes back with its white space collapsed. Linear in the length
 * of the text.
 */
export function visibleText(body: string): string {
  const text = isMarkup(body) ? decodeEntities(withoutSecretElements(body).replace(unseen, " ")) : body;
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

function isMarkup(body: string): boolean {
  return /^[\s\u{FEFF}]*</u.test(body) || (!/^[\s\u{FEFF}]*[{[]/u.test(body) && tag.test(body));
}

function withoutSecretElements(body: string): string {
  return body.replace(leaf, (whole, name: string, rest: string) =>
    isTellingKey(name) && !htmlNames.has(name.toLowerCase()) ? `<${name}${rest}${removedMark}` : whole,
  );
}

/** Elements of HTML whose names would tell of a secret or a person in another language. */
const htmlNames = new Set(["address"]);

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
