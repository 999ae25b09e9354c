import * as v from "valibot";
import { bodyCap, capBody } from "../../core/exchange/body";
import { unknownMethod, type Exchange, type Field } from "../../core/exchange/exchange";

/**
 * Runs in the page, by `eval` or by `scripting`: was the document itself refused?
 * `responseStatus` is there in Chrome 109 and Firefox 129 (platform P13). The text is read only for
 * a refusal. It must not refer to anything outside itself.
 */
export function probeDocument(maxLength: number): unknown {
  const navigation = performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming | undefined;
  const from = (globalThis as { navigation?: { activation?: { from?: unknown } | null } }).navigation;
  const status = navigation?.responseStatus ?? 0;
  const html = document.contentType === "text/html" || document.contentType === "application/xhtml+xml";
  const text = (): string =>
    html
      ? document.documentElement.outerHTML
      : ((document.querySelector("pre") ?? document.documentElement).textContent ?? "");
  return {
    // What was asked for: a page's script may have put another address in the bar since.
    url: navigation?.name || location.href,
    status,
    contentType: document.contentType,
    // Of the last request, after redirects, as DevTools has it.
    startedMs: performance.timeOrigin + (navigation?.fetchStart ?? 0),
    answeredMs: performance.timeOrigin + (navigation?.responseStart ?? 0),
    text: status === 403 ? text().slice(0, maxLength) : "",
    httpVersion: navigation?.nextHopProtocol ?? "",
    serverTiming: (navigation?.serverTiming ?? [])
      .slice(0, 50)
      .map(({ name, duration, description }) => ({ name, duration, description })),
    bodySize: navigation?.decodedBodySize ?? 0,
    firstPage: document.referrer === "" && !from?.activation?.from && history.length === 1,
    // A page in a sandbox without an origin of its own may ask its site for nothing.
    opaque: self.origin === "null",
  };
}

/** `probeDocument` as an expression to evaluate. */
export const documentExpression = `(${probeDocument.toString()})(${bodyCap})`;

const timing = v.object({ name: v.string(), duration: v.number(), description: v.string() });

/** The form of what `probeDocument` answers. */
export const documentAnswer = v.object({
  url: v.string(),
  status: v.number(),
  contentType: v.string(),
  startedMs: v.pipe(v.number(), v.finite()),
  answeredMs: v.optional(v.pipe(v.number(), v.finite()), 0),
  text: v.string(),
  httpVersion: v.optional(v.string(), ""),
  serverTiming: v.optional(v.array(timing), []),
  /** Of the body in bytes, decoded; 0 where it is not known. */
  bodySize: v.optional(v.number(), 0),
  /** Whether nothing was in this tab before, nor any page that led here. */
  firstPage: v.optional(v.boolean(), false),
  opaque: v.optional(v.boolean(), false),
});

/** What the document said of itself; the page is not trusted, so everything is checked. */
export type DocumentAnswer = v.InferOutput<typeof documentAnswer>;

/** The checked answer of `probeDocument`, or null where it is none. */
export function readDocumentAnswer(answer: unknown): DocumentAnswer | null {
  const parsed = v.safeParse(documentAnswer, answer);
  return parsed.success ? parsed.output : null;
}

/**
 * A refused document as an exchange: status, media type, text and `server-timing`, but no other
 * field, since the answer came before DevTools opened. `method` is the one that somebody saw. No
 * page tells its own, and a form's must not pass for a GET: unless nothing can have led to the page,
 * it is then unknown.
 */
export function documentExchange(answer: DocumentAnswer, method: string | null = null): Exchange {
  return {
    startedDateTime: isoTime(answer.startedMs),
    time: null,
    method: method ?? (answer.firstPage ? "GET" : unknownMethod),
    url: answer.url,
    status: answer.status,
    statusText: "",
    httpVersion: answer.httpVersion,
    resourceType: "document",
    serverIPAddress: null,
    requestFields: [],
    fields: [{ name: "content-type", value: answer.contentType }, ...timingField(answer)],
    fieldsComplete: false,
    body: capBody(
      { state: "read", text: answer.text, size: null, cut: answer.text.length >= bodyCap },
      bodyCap,
    ),
    notes: ["before-devtools"],
    preflightFor: null,
  };
}

/**
 * The one field that pages are told of: `server-timing`, in parts (W3C Server Timing), which say
 * nothing of whether a duration of 0 was written. Those of Cloudflare's that have no description
 * always have one: `cfOrigin;dur=0` is what its own answers carry.
 */
function timingField({ serverTiming }: DocumentAnswer): Field[] {
  if (serverTiming.length === 0) return [];
  const parts = serverTiming.map(({ name, duration, description }) => {
    const words = description === "" ? "" : `;desc="${description.replace(/["\\]/g, "\\$&")}"`;
    return name + words + (duration === 0 && words !== "" ? "" : `;dur=${duration}`);
  });
  return [{ name: "server-timing", value: parts.join(", ") }];
}

/** Milliseconds since the epoch as ISO 8601 in UTC; empty for what is no time. */
export function isoTime(epochMs: number): string {
  const date = new Date(epochMs);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString();
}
