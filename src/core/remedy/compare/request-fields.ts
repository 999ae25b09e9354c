import type { Field } from "../../exchange/exchange";
import { isCredentialField } from "../../redaction/fields";
import { removedMark } from "../../redaction/removed";

/** The fields of a captured request by who can send them again. */
export interface SortedFields {
  /** A script may set these. */
  readonly settable: readonly Field[];
  /** The browser makes these itself, whatever a script says; as captured, for a terminal. */
  readonly browsersOwn: readonly Field[];
  /** Names of those whose values were dropped at capture, in the order of the request. */
  readonly dropped: readonly string[];
}

/**
 * Forbidden request-header names (Fetch standard, section 2.2.2), with `Cookie2` and `Set-Cookie`.
 * Names that begin with `Proxy-` or `Sec-` are too.
 */
const forbidden = new Set(
  `accept-charset accept-encoding access-control-request-headers access-control-request-method
  access-control-request-private-network connection content-length cookie cookie2 date dnt expect host keep-alive
  origin referer set-cookie te trailer transfer-encoding upgrade via`.split(/\s+/),
);

/**
 * Not forbidden, and the browser's own all the same: Chromium keeps its `User-Agent` whatever a script says
 * (crbug.com/40450316), `fetch` past every cache sets the next two, and a condition would change the answer.
 */
const browserSets = new Set(
  `user-agent cache-control pragma priority if-match if-modified-since if-none-match if-range
  if-unmodified-since`.split(/\s+/),
);

/** Fields by which frameworks let a request be taken for one of another method, as Rack, Express and Symfony do. */
const overridesMethod = /^x-(?:http-)?method(?:-override)?$/i;

/** Whether a field makes another method of the request's own, so that a GET may delete. */
export function isMethodOverride({ name }: Field): boolean {
  return overridesMethod.test(name);
}

const token = /^[!#$%&'*+.^_`|~\w-]+$/;

/** Sorts the fields of a captured request. What is no field of HTTP (`:path`) is left out. */
export function sortFields(fields: readonly Field[]): SortedFields {
  const settable: Field[] = [];
  const browsersOwn: Field[] = [];
  const dropped: string[] = [];
  for (const field of fields) {
    const name = field.name.toLowerCase();
    if (!token.test(field.name)) continue;
    if (name === "cookie" || isCredentialField(name) || field.value.includes(removedMark))
      dropped.push(field.name);
    else if (isBrowsersOwn(name)) browsersOwn.push(field);
    else if (isValue(field.value)) settable.push(field);
  }
  return { settable, browsersOwn, dropped: [...new Set(dropped)] };
}

function isBrowsersOwn(name: string): boolean {
  return forbidden.has(name) || browserSets.has(name) || /^(?:proxy|sec)-/.test(name);
}

/** Whether `Headers` takes it: bytes, without NUL and line breaks (Fetch standard, header value). */
function isValue(value: string): boolean {
  return !/[\0\r\n]/.test(value) && !/[^\0-\u00ff]/.test(value);
}
