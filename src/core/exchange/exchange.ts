/**
 * One HTTP exchange as plain data: what every room above reads, whether it was captured
 * live, read from the page, or read from a HAR file. HAR 1.2 spelling where HAR has a word,
 * RFC 9110 terms elsewhere (field, field name, field value).
 */

/** One field line as received; repeats are separate entries (RFC 9110 section 5.2). */
export interface Field {
  readonly name: string;
  readonly value: string;
}

/** Why a body cannot be seen. "Not observable" is never "did not match". */
export type BodyAbsence =
  | "preflight"
  | "cors"
  | "head"
  | "event-source"
  | "not-captured"
  /** The page has not read it, so the browser has not handed it on. */
  | "unread"
  | "binary"
  | "dropped"
  | "failed";

/**
 * The response body. `read` with an empty text is a body known to be empty.
 * `size` is the full size in bytes where known; `cut` says that `text` is only its beginning
 * or a fragment (HAR `_bodyComplete: false`), so that absence in it proves nothing.
 */
export type Body =
  | { readonly state: "read"; readonly text: string; readonly size: number | null; readonly cut: boolean }
  | { readonly state: "not-observable"; readonly reason: BodyAbsence };

/** What is special about how this exchange was seen. */
export type ExchangeNote =
  /** The browser replaced the empty body with its own error page (Chromium, platform P6). */
  | "browser-error-page"
  /** Page scripts could not read the answer: CORS hid it (P7, P8). */
  | "hidden-by-cors"
  /** The refusal is on the preflight of another request, named in `preflightFor` (P9). */
  | "refused-preflight"
  /** Read from the document because DevTools opened after the answer came (P13): no fields. */
  | "before-devtools"
  /** The same because Firefox lost the page's event though DevTools were open (F5). */
  | "event-lost"
  /** Read from the document by the toolbar button, its fields from the browser's own cache. */
  | "fields-from-cache"
  /** A second request for the same page, by the visitor's click: never in the place of the first. */
  | "asked-again"
  /** Sent by the Fix view, by the webmaster's click, from the inspected page. */
  | "our-own-request"
  /** Made up, to show what a refusal looks like: it was never sent, and its report says so. */
  | "example";

/** The method of a request that nobody saw; a HAR without one gives the same. */
export const unknownMethod = "";

/** One request and its response. */
export interface Exchange {
  /** ISO 8601, UTC. */
  readonly startedDateTime: string;
  /** Duration in milliseconds, null where unknown. */
  readonly time: number | null;
  readonly method: string;
  /** The URL as requested; redaction happens on the way out, secrets in fields on the way in. */
  readonly url: string;
  readonly status: number;
  readonly statusText: string;
  readonly httpVersion: string;
  /** HAR `_resourceType` (`document`, `fetch`, `preflight`, …), derived where the browser has none. */
  readonly resourceType: string | null;
  readonly serverIPAddress: string | null;
  readonly requestFields: readonly Field[];
  /** Response fields. */
  readonly fields: readonly Field[];
  /** False when fields are missing: an absent field is then "not observable". */
  readonly fieldsComplete: boolean;
  readonly body: Body;
  readonly notes: readonly ExchangeNote[];
  /** The request that a refused preflight was for (P9), else null. */
  readonly preflightFor: { readonly method: string; readonly url: string } | null;
}
