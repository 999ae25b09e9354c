import type { Field } from "../exchange/exchange";
import { isCredentialField } from "./fields";
import { isPrivateId } from "./private-id";
import type { Removal } from "./removed";
import { redactText } from "./text";
import { isTokenLike } from "./token-like";

/** Response fields that help a webmaster and say nothing about the visitor; their values are still cleaned. */
const described = new Set(
  `accept-ranges age allow cache-control cf-apo-via cf-cache-status cf-chl-bypass cf-mitigated cf-access-domain
  connection content-encoding content-language content-length content-type date expires last-modified mime-version
  pragma referrer-policy retry-after server server-timing status transfer-encoding vary via x-aspnet-version
  x-cache x-cache-hits x-cache-lookup x-cache-status x-cdn x-content-type-options x-deny-reason
  x-drupal-cache x-drupal-dynamic-cache x-frame-options x-generator x-nf-request-source x-powered-by
  x-powered-by-plesk x-runtime x-served-by x-squid-error x-sucuri-block x-sucuri-cache x-timer x-varnish-cache
  x-vercel-mitigated x-xss-protection`.split(/\s+/),
);

/** Ids under which a server or a vendor finds this response in its own logs: they look like tokens and stay whole. */
const ids = new Set(
  `cf-ray cf-request-id bc-ray eagleid rndr-id x-akamai-request-id x-amz-apigw-id x-amz-cf-id x-amz-cf-pop
  x-amz-id-2 x-amz-request-id x-amzn-errortype x-amzn-requestid x-amzn-trace-id x-azure-ref x-correlation-id
  x-fastly-request-id x-github-request-id x-iinfo x-kong-request-id x-oss-request-id x-reference-error x-request-id
  x-sucuri-id x-trace-id x-varnish x-vercel-id x-ws-request-id`.split(/\s+/),
);
const singleId = /^[\w.:;,|#/+= -]{1,200}$/;

/** The response fields that may leave, and what was held back. */
export interface AllowedFields {
  readonly fields: readonly Field[];
  readonly removed: readonly Removal[];
}

/**
 * The response fields as they may leave: an allow-list by name, so that a field nobody thought
 * of stays behind. `keep` are the block's own ids, see `redactText`.
 */
export function allowFields(fields: readonly Field[], keep: readonly (string | null)[]): AllowedFields {
  const allowed: Field[] = [];
  const secret = new Set<string>();
  const other = new Set<string>();
  for (const { name, value } of fields) {
    const lower = name.toLowerCase();
    if (ids.has(lower) && singleId.test(value) && !isPrivateId(value)) allowed.push({ name, value });
    else if (ids.has(lower) || described.has(lower)) allowed.push({ name, value: cleaned(value, keep) });
    else if (isCredentialField(lower)) secret.add(shownName(lower));
    else other.add(shownName(lower));
  }
  return {
    fields: allowed,
    removed: [...removals("removed_secret_fields", secret), ...removals("removed_fields", other)],
  };
}

function cleaned(value: string, keep: readonly (string | null)[]): string {
  return redactText(value.slice(0, 2_000), keep).slice(0, 500);
}

// A field name is free text on the wire and may hold anything; only usual ones are repeated.
function shownName(name: string): string {
  return /^[a-z][a-z0-9_-]{0,60}$/.test(name) && !isTokenLike(name) ? name : "…";
}

function removals(id: "removed_secret_fields" | "removed_fields", names: ReadonlySet<string>): Removal[] {
  if (names.size === 0) return [];
  return [
    { where: "fields", what: { id, params: { count: names.size, names: [...names].toSorted().join(", ") } } },
  ];
}
