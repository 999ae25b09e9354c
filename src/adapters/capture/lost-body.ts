import { bodyCap, capBody } from "../../core/exchange/body";
import type { Exchange } from "../../core/exchange/exchange";
import { documentExpression, readDocumentAnswer } from "./document";
import { withoutHash } from "./without-hash";

/** A page is asked so often, in ms, until it is parsed; and at most so many times. */
const pauseMs = 50;
const mostTries = 20;
/** The page's clock and DevTools' may differ by so much, in ms, for one and the same request. */
const tolerance = 2_000;

/** The value of an expression in the inspected page, null where it cannot be evaluated. */
type Evaluate = (expression: string) => Promise<unknown>;

/**
 * Whether the browser does not hand out the body of a refused page. Chromium loses it where DevTools' log is
 * made in the moment between the page's request and its first bytes (measured, Chromium 150: 4 of 150 pages).
 */
export function isLostPage({ body, resourceType, status }: Exchange): boolean {
  return (
    resourceType === "document" &&
    status === 403 &&
    body.state === "not-observable" &&
    body.reason === "not-captured"
  );
}

/** The same while the page is asked: it may still come. */
export function whileAsked(exchange: Exchange): Exchange {
  return { ...exchange, body: { state: "not-observable", reason: "unread" } };
}

/** The exchange of such a page with the text that the page itself has, if that page is in front still. */
export async function withPageText(exchange: Exchange, evaluate: Evaluate): Promise<Exchange> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const state = await evaluate("document.readyState");
    if (state === null) return exchange;
    if (state !== "loading") return textOf(exchange, await evaluate(documentExpression));
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return exchange;
}

function textOf(exchange: Exchange, value: unknown): Exchange {
  const page = readDocumentAnswer(value);
  if (page === null || page.status !== exchange.status || page.text === "") return exchange;
  const apart = Math.abs(page.startedMs - Date.parse(exchange.startedDateTime));
  if (withoutHash(page.url) !== withoutHash(exchange.url) || !(apart <= tolerance)) return exchange;
  const { text } = page;
  return {
    ...exchange,
    body: capBody({ state: "read", text, size: null, cut: text.length >= bodyCap }, bodyCap),
  };
}
