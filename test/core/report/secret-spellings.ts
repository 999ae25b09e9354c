const hex = (text: string): string => Buffer.from(text).toString("hex");
const each = (text: string, spell: (code: string) => string): string =>
  [...text].map((one) => spell(hex(one))).join("");
const split = (text: string, by: string): string => text.match(/.{1,4}/g)?.join(by) ?? text;

/** The ways in which the same secret may be written in a page or an address. */
export const spellings: Readonly<Record<string, (secret: string) => string>> = {
  "as it is": (secret) => secret,
  // What tells capitals from small letters is another secret in capitals.
  "in capitals": (secret) => (secret === secret.toLowerCase() ? secret.toUpperCase() : secret),
  "with percent signs": (secret) => each(secret, (code) => `%${code}`),
  "with percent signs twice": (secret) => each(secret, (code) => `%25${code.toUpperCase()}`),
  "in base64": (secret) => Buffer.from(secret).toString("base64"),
  "in base64 of JSON": (secret) => Buffer.from(JSON.stringify({ user: 1, token: secret })).toString("base64"),
  "in base64url after something": (secret) => Buffer.from(`a:${secret}`).toString("base64url"),
  "in hex": hex,
  "as decimal references": (secret) => each(secret, (code) => `&amp;#${Number.parseInt(code, 16)};`),
  "as references of references": (secret) => each(secret, (code) => `&amp;amp;#x${code};`),
  "as escapes of JSON": (secret) => each(secret, (code) => `\\u00${code}`),
  "as escapes of JavaScript": (secret) => each(secret, (code) => `\\x${code}`),
  "quoted printably": (secret) => each(secret, (code) => `=${code.toUpperCase()}`),
  backwards: (secret) => [...secret].toReversed().join(""),
  "split by soft hyphens": (secret) => split(secret, "\u00AD"),
  "split by zero-width spaces": (secret) => split(secret, "\u200B"),
  "split by word joiners": (secret) => split(secret, "&#8288;"),
  "in full width": (secret) =>
    secret.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
};
