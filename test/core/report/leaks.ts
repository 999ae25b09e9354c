/** The shortest piece of a secret that counts as out. */
const piece = 10;
const marks = /\[removed\]/g;
/** No secret has it. */
const wall = "\u0001";

/**
 * Where a secret, or ten characters of it in a row, is in a text: in any case, in any encoding or in
 * two, split by white space or by what is not seen, backwards, or in base64 at any place. Empty for none.
 */
export function leaksOf(text: string, secret: string): string[] {
  const forms = formsOf(text);
  return searchesOf(secret).flatMap(({ what, sought, length }) => {
    const form = what === "in base64" ? forms.raw : forms.plain;
    const out = pieceIn(form, sought, Math.min(length, sought.length));
    return out === null ? [] : [`${secret} ${what}: ${out}`];
  });
}

interface Forms {
  /** Without white space and what is not seen. */
  readonly raw: string;
  /** The same in lower case, with its encodings undone, once and all of them, one after another. */
  readonly plain: string;
}

function formsOf(text: string): Forms {
  const style = text.replace(/<style>[^]*?<\/style>|data:image\/[a-z]+;base64,[\w+/=]+/g, "");
  const raw = squeezed(style);
  const once = undone(style);
  const twice = undone(undone(once));
  const all = [style, once, twice, ...inBase64(style)];
  return { raw, plain: all.map((one) => squeezed(one.normalize("NFKC")).toLowerCase()).join(wall) };
}

function squeezed(text: string): string {
  return text.replace(marks, wall).replace(/[\s\p{Cf}\uFFFD]+/gu, "");
}

function undone(text: string): string {
  const character = (_: string, code: string): string =>
    String.fromCodePoint(Number.parseInt(code, 16) || 32);
  return text
    .replace(/=\r?\n/g, "")
    .replace(/[%=]([0-7][0-9a-f])/gi, character)
    .replace(/&amp;/g, "&")
    .replace(
      /\\?\\u00([0-9a-f]{2})|\\?\\x([0-9a-f]{2})|&#x0*([0-9a-f]{2});?/gi,
      (_, a?: string, b?: string, c?: string) => character("", a ?? b ?? c ?? "20"),
    )
    .replace(/&#0*(\d{2,6});?/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

/** What may be base64, decoded from each of its first four characters; lines of it are whole. */
function inBase64(text: string): string[] {
  const runs = text.match(/[A-Za-z0-9+/_-]{16,}(?:\r?\n[A-Za-z0-9+/_-]+)*/g) ?? [];
  return runs.flatMap((run) =>
    (run.includes("\n") ? [0] : [0, 1, 2, 3]).map((from) =>
      Buffer.from(run.replace(/\s/g, "").slice(from), "base64").toString("latin1"),
    ),
  );
}

interface Search {
  readonly what: string;
  readonly sought: string;
  /** The shortest piece of it that counts. */
  readonly length: number;
}

function searchesOf(secret: string): Search[] {
  const lower = secret.toLowerCase();
  return [
    { what: "as it is", sought: lower, length: piece },
    { what: "backwards", sought: [...lower].toReversed().join(""), length: piece },
    { what: "in hex", sought: Buffer.from(secret).toString("hex"), length: 2 * piece },
    ...[0, 1, 2].map((pad) => ({ what: "in base64", sought: core(secret, pad), length: 14 })),
  ];
}

/** A piece of so many characters of what is sought that is in a text, or null. */
function pieceIn(text: string, sought: string, length: number): string | null {
  // Every such piece has one of these halves whole, and hardly any of them is there.
  const half = Math.ceil(length / 2);
  for (let from = 0; from + half <= sought.length; from += half) {
    if (!text.includes(sought.slice(from, from + half))) continue;
    for (let at = Math.max(0, from - half); at <= Math.min(from, sought.length - length); at++) {
      const one = sought.slice(at, at + length);
      if (text.includes(one)) return one;
    }
  }
  return null;
}

/** The characters of base64 that the secret alone decides, after so many other bytes. */
function core(secret: string, pad: number): string {
  const all = Buffer.from("\0".repeat(pad) + secret)
    .toString("base64")
    .replace(/=+$/, "");
  return all.slice(Math.ceil((pad * 8) / 6), Math.floor(((pad + secret.length) * 8) / 6));
}
