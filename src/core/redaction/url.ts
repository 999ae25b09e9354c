import { holdsAddress } from "./address";
import { redactAtoms } from "./atoms";
import { decoded } from "./decode";
import { holdsKey } from "./key-shapes";
import { redactNumbers } from "./numbers";
import type { UrlDetail } from "./url-detail";
import { removedMark, type Removal } from "./removed";
import { isTokenLike } from "./token-like";

/** A URL fit to leave, and what was taken out of it. */
export interface RedactedUrl {
  readonly url: string;
  readonly removed: readonly Removal[];
}

/** The segment after one of these is a secret by its place, whatever it looks like. */
const tellsOfSecret =
  /^(?:access-token|activate|activation|api-?key|auth|bearer|code|confirm|confirmation|hash|invitation|invite|jwt|key|magic|magic-link|otp|pass|passcode|password|pin|recover|recovery|refresh|reset|reset-password|secret|session|share|sid|sig|signature|ticket|token|unsubscribe|verify)$/i;
/** The segment after one of these names a person, unless it is a plain word (`/user/settings`). */
const tellsOfPerson = /^(?:accounts?|customers?|members?|patients?|people|profiles?|u|users?)$/i;
/** The longest number in a path: articles and products have such, telephones and cards longer ones. */
const digits = 8;
const plainName = /^[A-Za-z_][\w.\-[\]]{0,39}$/;

/**
 * The URL as it may leave: user-info and fragment always gone; with `no-query` also the query
 * values (names stay unless they look like tokens themselves) and path segments that look like
 * tokens; with `origin` all but scheme, host and port. What is no http or ws URL is taken out whole.
 */
export function redactUrl(text: string, detail: UrlDetail): RedactedUrl {
  if (!URL.canParse(text)) return { url: removedMark, removed: [removal("removed_url_whole")] };
  const url = new URL(text);
  if (!/^(?:https?|wss?):$/.test(url.protocol)) {
    return { url: `${url.protocol}${removedMark}`, removed: [removal("removed_url_whole")] };
  }
  const removed: Removal[] = [];
  if (url.username !== "" || url.password !== "") removed.push(removal("removed_url_user_info"));
  if (url.hash !== "") removed.push(removal("removed_url_fragment"));
  const origin = `${url.protocol}//${url.host}`;
  if (detail === "full") return { url: `${origin}${url.pathname}${url.search}`, removed };
  if (detail === "origin") {
    if (url.pathname !== "/" || url.search !== "") removed.push(removal("removed_url_path"));
    return { url: origin, removed };
  }
  const path = redactPath(url.pathname);
  if (path !== url.pathname) removed.push(removal("removed_url_segments"));
  const query = redactQuery(url.search);
  if (query !== url.search) removed.push(removal("removed_url_query"));
  return { url: `${origin}${path}${query}`, removed };
}

function redactPath(path: string): string {
  const segments = path.split("/");
  return segments.map((segment, at) => redactSegment(segment, segments[at - 1] ?? "")).join("/");
}

function redactSegment(segment: string, before: string): string {
  const plain = decoded(segment);
  if (plain !== "" && tellsOfSecret.test(before) && (plain.length >= 8 || /\d/.test(plain)))
    return removedMark;
  if (tellsOfPerson.test(before) && /[\d._~@]/.test(plain)) return removedMark;
  if (isTokenLike(plain) || holdsAddress(plain) || holdsKey(plain)) return removedMark;
  if (redactAtoms(redactNumbers(plain), digits) !== plain) return removedMark;
  // Path parameters (`;jsessionid=…`) and assignments inside a segment hold values as a query does.
  return segment.replace(/(;[^;=]*=|^[^;=]+=)[^;]*/g, `$1${removedMark}`);
}

function redactQuery(search: string): string {
  if (search.length < 2) return "";
  return `?${search.slice(1).split("&").map(redactPair).join("&")}`;
}

function redactPair(pair: string): string {
  const at = pair.indexOf("=");
  if (pair === "") return "";
  if (at === -1) return removedMark;
  const name = decoded(pair.slice(0, at));
  const isPlain = plainName.test(name) && !isTokenLike(name) && redactAtoms(name, 4) === name;
  const shownName = isPlain ? pair.slice(0, at) : removedMark;
  return at === pair.length - 1 ? `${shownName}=` : `${shownName}=${removedMark}`;
}

function removal(id: Removal["what"]["id"]): Removal {
  return { where: "url", what: { id } };
}
