import type { Field } from "../exchange/exchange";
import { redactAtoms } from "./atoms";
import { isCredentialField } from "./fields";
import { countMarks, removedMark, type Removal } from "./removed";
import { isName, isResponseId } from "./response-id";
import { redactStrictly } from "./strict-text";
import { isTokenLike } from "./token-like";

/** Response fields that help a webmaster and say nothing about the visitor; their values are still cleaned. */
const described = new Set(
  `accept-ranges age allow cache-control cf-apo-via cf-cache-status cf-chl-bypass cf-mitigated cf-access-domain
  connection content-encoding content-language content-length content-type date expires last-modified mime-version
  pragma referrer-policy retry-after server server-timing status transfer-encoding vary via x-amzn-errortype
  x-aspnet-version x-cache x-cache-hits x-cache-lookup x-cache-status x-cdn x-content-type-options x-deny-reason
  x-drupal-cache x-drupal-dynamic-cache x-frame-options x-generator x-nf-request-source x-powered-by
  x-powered-by-plesk x-runtime x-served-by x-squid-error x-sucuri-block x-sucuri-cache x-timer x-varnish-cache
  x-vercel-mitigated x-xss-protection`.split(/\s+/),
);

/** Ids under which a server or a vendor finds this response in its own logs: they look like tokens and stay whole. */
const ids = new Set(
  `cf-ray cf-request-id bc-ray eagleid rndr-id x-akamai-request-id x-amz-apigw-id x-amz-cf-id x-amz-cf-pop
  x-amz-id-2 x-amz-request-id x-amzn-requestid x-amzn-trace-id x-azure-ref x-correlation-id
  x-fastly-request-id x-github-request-id x-iinfo x-kong-request-id x-oss-request-id x-reference-error x-request-id
  x-sucuri-id x-trace-id x-varnish x-vercel-id x-ws-request-id`.split(/\s+/),
);
const singleId = /^[\w.:;,|#/+= -]{1,128}$/;
const shortestId = 8;
/** Values that are what their fields are for, though numbers as long and names as odd would go elsewhere. */
const known = new Map<string, RegExp>([
  ["x-served-by", /^(?:(?:^|, )cache-[a-z]{3,5}(?:-[a-z]{1,5})?\d{4,7}-[A-Z]{3}){1,4}$/],
  ["server", /^[A-Za-z]{2,12}(?:[-_][A-Za-z]{2,12})?\/\d(?:\.\d{1,2}){3}$/],
  ["via", /^(?:(?:^|, )[a-z]{3,8}\d{1,3}\.[a-z]{1,3}\d{0,2}[a-z]{0,4}\d{0,4}\[[\dA-Z,-]{1,30}\]){1,8}$/],
  ["x-timer", /^S\d{10}\.\d{6}(?:,V[SE]\d{1,6}){1,4}$/],
  ["cache-control", /^[a-z]+(?:-[a-z]+)*(?:=\d{1,9})?(?:, ?[a-z]+(?:-[a-z]+)*(?:=\d{1,9})?)*$/],
]);
/** The longest number in a field: sizes and seconds are this long, telephone numbers are longer. */
const digits = 7;

/** The response fields that may leave, and what was held back. */
export interface AllowedFields {
  readonly fields: readonly Field[];
  readonly removed: readonly Removal[];
}

/**
 * The response fields as they may leave: an allow-list by name, so that a field nobody thought
 * of stays behind. `keep` are the block's own ids, see `redactStrictly`; `hide` takes out what the
 * report's URL does not tell.
 */
export function allowFields(
  fields: readonly Field[],
  keep: readonly (string | null)[],
  hide: (text: string) => string = (text) => text,
): AllowedFields {
  const allowed: Field[] = [];
  const blanked = new Set<string>();
  let places = 0;
  const secret = new Set<string>();
  const other = new Set<string>();
  for (const { name, value } of fields) {
    const lower = name.toLowerCase();
    if (ids.has(lower) || described.has(lower)) {
      const clean = hide(cleanField(lower, value, keep));
      allowed.push({ name, value: clean });
      if (countMarks(clean) > 0) blanked.add(lower);
      places += countMarks(clean);
    } else if (isCredentialField(lower)) secret.add(shownName(lower));
    else other.add(shownName(lower));
  }
  return {
    fields: allowed,
    removed: [
      ...removals("removed_secret_fields", secret),
      ...removals("removed_fields", other),
      ...removals("removed_in_fields", blanked, places),
    ],
  };
}

/**
 * The value of an allowed field without what it should not hold; null for a field that is not allowed.
 * `name` is in lower case, `keep` are the block's own ids.
 */
export function cleanAllowed(name: string, value: string, keep: readonly (string | null)[]): string | null {
  return ids.has(name) || described.has(name) ? cleanField(name, value, keep) : null;
}

function cleanField(name: string, value: string, keep: readonly (string | null)[]): string {
  if (!ids.has(name)) return known.get(name)?.test(value) === true ? value : cleaned(value, keep);
  if (isKeptId(value)) return value;
  // Words alone are a name rather than an id, and pairs hold whatever somebody put in.
  const withoutPairs = value.replace(/=[^;,&\s]+/g, `=${removedMark}`);
  return withoutPairs === value && isName(value) ? removedMark : cleaned(withoutPairs, keep);
}

// Cut before it is cleaned at a space, so that no half of a secret is left.
function cleaned(value: string, keep: readonly (string | null)[]): string {
  const looked = value.length > 2_000 ? value.slice(0, 2_000).replace(/\S*$/, "") : value;
  return redactStrictly(looked, keep, digits).slice(0, 500);
}

// A field name is free text on the wire and may hold anything; only words and small numbers are repeated.
function shownName(name: string): string {
  const isUsual = /^[a-z]{1,20}\d{0,2}(?:[-_](?:[a-z]{1,20}\d?|\d{1,2})){0,9}$/.test(name);
  return isUsual && !isTokenLike(name) && redactAtoms(name, 2) === name ? name : "…";
}

function removals(
  id: "removed_secret_fields" | "removed_fields" | "removed_in_fields",
  names: ReadonlySet<string>,
  count = names.size,
): Removal[] {
  if (names.size === 0) return [];
  return [{ where: "fields", what: { id, params: { count, names: [...names].toSorted().join(", ") } } }];
}

/** The ids of a response that its fields give, which are long enough to be known in a text. */
export function idsIn(fields: readonly Field[]): string[] {
  return fields
    .filter(({ name, value }) => ids.has(name.toLowerCase()) && value.length >= shortestId && isKeptId(value))
    .map(({ value }) => value);
}

function isKeptId(value: string): boolean {
  return singleId.test(value) && isResponseId(value);
}
