import type { Exchange } from "../exchange/exchange";
import { fieldValues } from "../exchange/fields";
import { decoded } from "./decode";
import { removedMark } from "./removed";
import type { UrlDetail } from "./url-detail";

/** Shorter values are in too many texts by chance. */
const shortest = 6;
const longest = 400;
const mostValues = 200;
/** What may be in a query and in every refusal. */
const common = new Set(
  "access apache browser blocked captcha challenge cloudflare default denied document error false forbidden login message request search security server status undefined website".split(
    " ",
  ),
);
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
      if (isWorthHiding(form) && form !== host) values.add(form);
    }
  }
  if (values.size === 0) return (text) => text;
  const all = [...values].slice(0, mostValues).toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.map(escaped).join("|")})(?![\\p{L}\\p{N}])`, "giu");
  return (text) => text.replace(pattern, removedMark);
}

function isWorthHiding(value: string): boolean {
  return value.length >= shortest && value.length <= longest && !common.has(value.toLowerCase());
}

/** The values that a URL carries beside its path; of what is no URL, the text itself. */
function valuesOf(text: string, isTold: boolean): string[] {
  if (!URL.canParse(text)) return [text];
  const { username, password, hash, search } = new URL(text);
  const query = isTold ? [] : search.slice(1).split("&").flatMap(pairValues);
  return [username, password, hash.slice(1), ...hash.slice(1).split("&").flatMap(pairValues), ...query];
}

function pairValues(pair: string): string[] {
  const at = pair.indexOf("=");
  if (at === -1) return [pair];
  if (idName.test(pair.slice(0, at))) return [];
  const value = pair.slice(at + 1);
  const inner = decoded(value);
  // A URL in a URL; what it holds is shorter, so that this ends.
  return inner.length < pair.length && inner.includes("?") ? [value, ...valuesOf(inner, false)] : [value];
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
