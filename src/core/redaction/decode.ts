/** What is not seen between characters of ASCII, by which a secret could be cut in pieces. */
const unseenBetween = /(?<=[!-~])[\p{Cf}\u034F\uFE00-\uFE0F]+(?=[!-~])/gu;
/** Letters and digits of ASCII in another dress: full width, mathematical, in circles. */
const dressed =
  /[\uFF10-\uFF19\uFF20-\uFF3A\uFF41-\uFF5A](?:[\uFF01-\uFF5E]*[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A])?|[\uFE6B\u{1D400}-\u{1D7FF}\u2460-\u24FF]+/gu;
const encoded = /%[0-9a-f]{2}|\\(?:u|x)|&#?\w{2,8};|=[0-9a-f]{2}/i;
/** Texts that are encoded more often than this are no accident, and what is left of them is judged as it is. */
const mostTimes = 4;
const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  commat: "@",
};

/**
 * A text without the encodings in which the same thing can be written: percent signs, the escapes
 * of JSON and JavaScript, character references, quoted-printable; also one in another; undressed.
 * The text itself where there is none.
 */
export function decoded(text: string): string {
  let rest = text;
  for (let times = 0; times < mostTimes && encoded.test(rest); times++) {
    const once = decodeOnce(rest);
    if (once === rest) break;
    rest = once;
  }
  return undressed(rest);
}

/** A text with its letters and digits in their usual dress, and nothing unseen between them. */
export function undressed(text: string): string {
  return text.replace(dressed, (some) => some.normalize("NFKC")).replace(unseenBetween, "");
}

function decodeOnce(text: string): string {
  return (
    text
      .replace(/(?:%[0-9a-f]{2})+/gi, percentDecoded)
      .replace(
        /\\u([0-9a-f]{4})|\\u\{([0-9a-f]{1,6})\}|\\x([0-9a-f]{2})/gi,
        (whole, four?: string, braced?: string, two?: string) =>
          character(whole, Number.parseInt(four ?? braced ?? two ?? "", 16)),
      )
      .replace(/&#(?:x([0-9a-f]{1,8})|(\d{1,8}));?/gi, (whole, hex?: string, decimal?: string) =>
        character(whole, hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
      )
      .replace(
        /&(amp|lt|gt|quot|apos|commat);/gi,
        (whole, name: string) => named[name.toLowerCase()] ?? whole,
      )
      // Once alone it is an assignment (`a=12`); twice in a row it is an encoding.
      .replace(/(?:=[0-9A-F]{2}){2,}/gi, (whole) => percentDecoded(whole.replaceAll("=", "%")))
  );
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    );
  }
}

function character(whole: string, code: number): string {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : whole;
}
