import * as v from "valibot";
import { bodyCap, capBody } from "../../core/exchange/body";
import type { Exchange } from "../../core/exchange/exchange";

/**
 * Runs in the inspected page, by `eval` or by `scripting`: was the document itself refused?
 * `responseStatus` is there in Chrome 109 and Firefox 129 (platform P13). The text is read only for
 * a refusal. It must not refer to anything outside itself.
 */
export function probeDocument(maxLength: number): unknown {
  const navigation = performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming | undefined;
  const status = navigation?.responseStatus ?? 0;
  const html = document.contentType === "text/html" || document.contentType === "application/xhtml+xml";
  const text = (): string =>
    html
      ? document.documentElement.outerHTML
      : ((document.querySelector("pre") ?? document.documentElement).textContent ?? "");
  return {
    url: location.href,
    status,
    contentType: document.contentType,
    startedMs: performance.timeOrigin,
    text: status === 403 ? text().slice(0, maxLength) : "",
  };
}

/** `probeDocument` as an expression to evaluate. */
export const documentExpression = `(${probeDocument.toString()})(${bodyCap})`;

const documentAnswer = v.object({
  url: v.string(),
  status: v.number(),
  contentType: v.string(),
  startedMs: v.pipe(v.number(), v.finite()),
  text: v.string(),
});

/** What the document said of itself; the page is not trusted, so everything is checked. */
export type DocumentAnswer = v.InferOutput<typeof documentAnswer>;

/** The checked answer of `probeDocument`, or null where it is none. */
export function readDocumentAnswer(answer: unknown): DocumentAnswer | null {
  const parsed = v.safeParse(documentAnswer, answer);
  return parsed.success ? parsed.output : null;
}

/**
 * A refused document as an exchange: status, media type and text, but none of the fields, since
 * the answer came before DevTools opened. The method is not known; a document is mostly a GET.
 */
export function documentExchange(answer: DocumentAnswer): Exchange {
  return {
    startedDateTime: isoTime(answer.startedMs),
    time: null,
    method: "GET",
    url: answer.url,
    status: answer.status,
    statusText: "",
    httpVersion: "",
    resourceType: "document",
    serverIPAddress: null,
    requestFields: [],
    fields: [{ name: "content-type", value: answer.contentType }],
    fieldsComplete: false,
    body: capBody(
      { state: "read", text: answer.text, size: null, cut: answer.text.length >= bodyCap },
      bodyCap,
    ),
    notes: ["before-devtools"],
    preflightFor: null,
  };
}

function isoTime(epochMs: number): string {
  const date = new Date(epochMs);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString();
}
