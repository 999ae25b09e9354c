import type { Block } from "../../blocks/block";
import type { Field } from "../../exchange/exchange";
import type { Message } from "../../messages/message";
import { isMethodOverride, sortFields, type SortedFields } from "./request-fields";

/** One way to send the refused request again. */
export interface Variant {
  readonly id: VariantId;
  readonly title: Message;
  readonly method: string;
  readonly credentials: "omit" | "include";
  readonly fields: readonly Field[];
  /** Whether it may change something at the site, so that it is sent only after a question. */
  readonly asks: boolean;
}

/** The variants' names, in their order. */
export type VariantId = "with-cookies" | "without-cookies" | "plain-fields" | "get" | "get-without-cookies";

/** What is compared: the refused request, and where it can be sent from. */
export interface Comparison {
  readonly method: string;
  /** Without user-info and fragment, which `fetch` refuses or never sends. */
  readonly url: string;
  /** The URL of the page that made it, where a field tells; else null. */
  readonly from: string | null;
  readonly variants: readonly Variant[];
  readonly fields: SortedFields;
  /** True where nobody saw the method, and GET stands in for it. */
  readonly methodUnknown: boolean;
}

/** Safe methods that one click may send (RFC 9110 section 9.2.1). */
const safe = new Set(["GET", "HEAD", "OPTIONS"]);
/** `fetch` refuses these (Fetch standard, forbidden method). */
const forbidden = new Set(["CONNECT", "TRACE", "TRACK"]);

/**
 * The ways to send a refused request again. Of a refused preflight it is the request that it was for: the
 * browser asks before that by itself. Null for what is no web request. `HEAD` and the like get a GET beside them.
 */
export function comparisonOf({ exchange }: Block): Comparison | null {
  const target = exchange.preflightFor ?? exchange;
  if (!URL.canParse(target.url)) return null;
  const url = new URL(target.url);
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  url.username = "";
  url.password = "";
  url.hash = "";
  // The fields of a preflight are about the request that it is for, and not that request's.
  const sorted = sortFields(exchange.requestFields);
  const fields: SortedFields = exchange.preflightFor === null ? sorted : { ...sorted, settable: [] };
  const method = target.method === "" ? "GET" : target.method.toUpperCase();
  return {
    method,
    url: url.href,
    from: valueOf(sorted.browsersOwn, "origin") ?? valueOf(sorted.browsersOwn, "referer"),
    variants: variantsOf(method, fields.settable),
    fields,
    methodUnknown: target.method === "",
  };
}

function variantsOf(method: string, fields: readonly Field[]): Variant[] {
  const own = (id: VariantId, credentials: Variant["credentials"], sent: readonly Field[]): Variant => ({
    id,
    title: { id: titles[id], params: { method } },
    method,
    credentials,
    fields: sent,
    asks: !safe.has(method) || sent.some(isMethodOverride),
  });
  const get = (id: VariantId, credentials: Variant["credentials"]): Variant => ({
    ...own(
      id,
      credentials,
      fields.filter((field) => !/^content-/i.test(field.name) && !isMethodOverride(field)),
    ),
    method: "GET",
    asks: false,
  });
  const original = forbidden.has(method)
    ? []
    : [
        own("with-cookies", "include", fields),
        own("without-cookies", "omit", fields),
        ...(fields.length > 0 ? [own("plain-fields", "include", [])] : []),
      ];
  const other = method === "GET" ? [] : [get("get", "include"), get("get-without-cookies", "omit")];
  return [...original, ...other];
}

const titles = {
  "with-cookies": "fix_compare_with_cookies",
  "without-cookies": "fix_compare_without_cookies",
  "plain-fields": "fix_compare_plain_fields",
  get: "fix_compare_get",
  "get-without-cookies": "fix_compare_get_without_cookies",
} as const;

function valueOf(fields: readonly Field[], name: string): string | null {
  const value = fields.find((field) => field.name.toLowerCase() === name)?.value ?? null;
  return value === "null" ? null : value;
}
