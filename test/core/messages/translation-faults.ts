/** The texts of a language by the ids of its messages. */
export type Texts = Readonly<Record<string, string>>;

/** A language as far as its texts are checked. */
export interface Translation {
  /** BCP 47. */
  readonly tag: string;
  readonly texts: Texts;
  /** Texts of this language that are rightly spelt as in English. */
  readonly same: ReadonlySet<string>;
}

/** What the Fix view says stays English. */
const staysEnglish = /^fix_/;
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
/** Texts up to this width are labels, for which there is a certain room. */
const label = 30;

/** What is wrong with a translation, each with the id of the message; nothing where it is whole. */
export function translationFaults({ tag, texts, same }: Translation, english: Texts): string[] {
  const wanted = Object.keys(english).filter((id) => isWanted(id, tag, english));
  const faults = wanted.flatMap((id) => {
    const [own, original] = [texts[id], english[id] ?? ""];
    if (own === undefined) return [`${id}: is missing`];
    return textFaults(own, original, same, isSingular(id, english)).map((fault) => `${id}: ${fault}`);
  });
  const known = new Set(wanted);
  const unknown = Object.keys(texts).filter((id) => !known.has(id));
  return [...faults, ...unknown.map((id) => `${id}: is no message of this language`)];
}

function textFaults(own: string, original: string, same: ReadonlySet<string>, singular: boolean): string[] {
  const most = width(original) <= label ? 8 + width(original) * 1.9 : width(original) * 1.6;
  return [
    ...(own.trim() === "" || own !== own.trim() ? ["is empty, or has a space at an end"] : []),
    ...parameterFaults(own, original, singular),
    ...(width(own) > most ? [`is too long: ${width(own)} for ${width(original)}`] : []),
    ...(own === original && !same.has(own) && hasWords(own) ? ["is the English text"] : []),
    ...unbalanced(own),
  ];
}

/** A language without a form for one thing alone (Unicode CLDR, plural rules) has no text for it. */
function isWanted(id: string, tag: string, english: Texts): boolean {
  if (staysEnglish.test(id)) return false;
  const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  return !isSingular(id, english) || categories.includes("one");
}

function isSingular(id: string, english: Texts): boolean {
  return id.endsWith("_one") && Object.hasOwn(english, id.replace(/_one$/, "_other"));
}

/** The same parameters in any order. A form for one thing may say it without the number. */
function parameterFaults(own: string, original: string, singular: boolean): string[] {
  const [has, wants] = [parameters(own), parameters(original)];
  const missing = [...wants].filter((name) => !has.has(name) && !(singular && name === "COUNT"));
  const more = [...has].filter((name) => !wants.has(name) && !(singular && name === "COUNT"));
  return [
    ...missing.map((name) => `lacks the parameter $${name}$`),
    ...more.map((name) => `has a parameter $${name}$ that nobody gives`),
  ];
}

function parameters(text: string): Set<string> {
  return new Set([...text.matchAll(/\$([A-Za-z0-9_]+)\$/g)].map(([, name = ""]) => name.toUpperCase()));
}

/** In characters of a letter's width; those of Chinese and Japanese have two. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0);
}

/** Names and abbreviations are the same in every language. */
const names =
  /\$\w+\$|\b(?:Whose403|Cloudflare|Ray ID|URL|UTC|HAR|JSON|PNG|Markdown|CORS|DevTools|security\.txt|WAF|VPN|IP|CDN|Workers?|Access)\b/g;

function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text.replace(names, ""));
}

/**
 * Signs that come in pairs. A German quotation ends with the sign that an English one begins with; a
 * single » is a button of DevTools.
 */
function unbalanced(text: string): string[] {
  const quotes = text.includes("„") ? "„“" : text.includes("«") ? "«»" : "“”";
  const pairs = ["「」", "『』", "()", "（）", "[]", quotes];
  const count = (sign = ""): number => text.split(sign).length - 1;
  const odd = pairs.filter(([open, close]) => count(open) !== count(close));
  if (count('"') % 2 === 1) odd.push('"');
  return odd.map((pair) => `has only one of ${pair}`);
}
