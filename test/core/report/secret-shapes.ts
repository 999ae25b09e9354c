import fc from "fast-check";

const alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const of = (alphabet: string, minLength: number, maxLength = minLength): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength });
const bytes = (minLength: number, maxLength = minLength): fc.Arbitrary<Buffer> =>
  fc.uint8Array({ minLength, maxLength }).map((some) => Buffer.from(some));
const encoded = (minLength: number, encoding: "hex" | "base64" | "base64url"): fc.Arbitrary<string> =>
  bytes(minLength, 32).map((some) => some.toString(encoding));
/** A secret of letters alone may be a word, and what is a word by its letters stays: that is told, not tested. */
const mixed = (text: string): boolean =>
  (text.match(/\d/g) ?? []).length >= 2 && !/^[A-Za-z]+\d+$/.test(text);

const jwt = fc.tuple(bytes(6, 12), bytes(32)).map(([subject, signature]) =>
  [{ alg: "HS256" }, { sub: subject.toString("hex"), exp: 1_795_000_000 }]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .concat(signature.toString("base64url"))
    .join("."),
);

/** The shapes in which secrets come, each with a generator of its kind. */
export const secretShapes: Readonly<Record<string, fc.Arbitrary<string>>> = {
  hex: encoded(8, "hex").filter((text) => /\d/.test(text) && /[a-f]/.test(text) && new Set(text).size > 6),
  base64: encoded(12, "base64").filter(mixed),
  base64url: encoded(12, "base64url").filter(mixed),
  uuid: fc.uuid(),
  jwt,
  "two parts of a JWT": jwt.map((text) => text.split(".").slice(0, 2).join(".")),
  alphanumeric: of(alphanumeric, 10, 40).filter(mixed),
  "lower case": of("abcdefghijklmnopqrstuvwxyz0123456789", 10, 40).filter(mixed),
  "upper case": of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 10, 40).filter(mixed),
  "serial number": of("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", 20)
    .filter(mixed)
    .map((text) => text.replace(/.{5}(?=.)/g, "$&-")),
  digits: of("0123456789", 10, 19).filter((text) => new Set(text).size > 4),
  "AWS key": of("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16).map((text) => `AKIA${text}`),
  "GitHub token": of(alphanumeric, 36).map((text) => `ghp_${text}`),
  "Slack token": fc
    .tuple(of("0123456789", 11), of(alphanumeric, 24))
    .map(([one, two]) => `xoxb-${one}-${two}`),
  "Stripe key": of(alphanumeric, 24).map((text) => `sk_live_${text}`),
  "Google key": of(`${alphanumeric}-_`, 35).map((text) => `AIza${text}`),
};

/** A secret of any shape. Never made simpler: `AAAAAAAAAA` is in every picture. */
export const secret: fc.Arbitrary<string> = fc.noShrink(fc.oneof(...Object.values(secretShapes)));
