import type { Exchange } from "../exchange/exchange";
import { fieldValues } from "../exchange/fields";
import { isCommon } from "./common-words";
import { decoded } from "./decode";
import { hideWords } from "./hidden-words";
import type { UrlDetail } from "./url-detail";
import { isWordLike, wordScore } from "./word-like";

/** Shorter values are in too many texts by chance. */
const shortest = 3;
/** Parameters in which sites hand over the id of a refusal, which must stay where the page prints it. */
const idName =
  /^(?:cf[_-]?)?(?:ray|ref|reference|incident|request|event|support|trace|correlation|error)(?:[_-]?(?:id|code|no|number))?$/i;
/** Request fields that a server repeats, and that hold something of the visitor's. */
const telling = ["referer", "x-forwarded-for", "x-real-ip", "true-client-ip", "cf-connecting-ip", "origin"];

/**
 * Takes out of texts what the visitor's own request says and the report does not: servers repeat
 * it in words ("nothing was found for …"). The values of the query, the fragment, user name and
 * password, those of `referer`, and what else is given (`others`). With `full` the query is told, and stays.
 */
export function hideOwnValues(
  { url, requestFields }: Pick<Exchange, "url" | "requestFields">,
  detail: UrlDetail,
  others: readonly (string | null)[] = [],
): (text: string) => string {
  const host = URL.canParse(url) ? new URL(url).host : "";
  const values = new Set<string>();
  for (const value of [
    ...valuesOf(url, detail === "full"),
    ...telling.flatMap((name) => fieldValues(requestFields, name)).flatMap((text) => valuesOf(text, false)),
    ...others,
  ]) {
    if (value === null) continue;
    for (const form of [value, decoded(value), decoded(value.replaceAll("+", " "))]) {
      if (form !== host && !isCommon(form)) values.add(form);
    }
  }
  return hideWords(values, shortest);
}

/** The values that a URL carries beside its path; of what is no URL, the text itself. */
function valuesOf(text: string, isTold: boolean): string[] {
  if (!URL.canParse(text)) return [text];
  const { username, password, hash, search } = new URL(text);
  const query = isTold ? [] : search.slice(1).split("&").flatMap(pairValues);
  const inHash = hash.slice(1).split(/[&/?]/).flatMap(pairValues);
  return [username, password, hash.slice(1), ...inHash, ...query];
}

function pairValues(pair: string): string[] {
  const at = pair.indexOf("=");
  if (at === -1) return [pair];
  const value = pair.slice(at + 1);
  if (idName.test(pair.slice(0, at)) && isIdLike(decoded(value))) return [];
  const inner = decoded(value);
  // A URL in a URL; what it holds is shorter, so that this ends.
  return inner.length < pair.length && inner.includes("?") ? [value, ...valuesOf(inner, false)] : [value];
}

/** Ids have a digit and no words in them; `event=divorce-2024` is something of the visitor's. */
function isIdLike(value: string): boolean {
  const words = value.match(/(?<![A-Za-z])[A-Z]?[a-z]{4,}|[A-Z]{5,}/g) ?? [];
  return /\d/.test(value) && !words.some((word) => isWordLike(word) && wordScore(word) >= 5 && !isHex(word));
}

function isHex(word: string): boolean {
  return /^[a-f]*$/i.test(word);
}
