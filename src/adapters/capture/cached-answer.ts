import { fieldValue } from "../../core/exchange/fields";
import type { Exchange } from "../../core/exchange/exchange";
import { documentExchange, type DocumentAnswer } from "./document";
import type { FetchedAnswer } from "./fetch-in-page";

/** How far the server's clock may be off, in ms: `Date` counts whole seconds. */
const clockTolerance = 3_000;

/**
 * Whether an answer from the cache is the page's own. Chromium and Firefox keep a refusal too
 * unless it says `no-store` (measured, Chromium 150), under its URL, for GET alone. A form that was
 * sent to the same URL leaves an older one there: so status, media type, size and time must agree.
 * It is then known as well that the page did not come from a form.
 */
export function isFirstAnswer(cached: FetchedAnswer, page: DocumentAnswer): boolean {
  const date = Date.parse(fieldValue(cached.fields, "date") ?? "");
  const type = (fieldValue(cached.fields, "content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  return (
    !cached.worker &&
    cached.url === page.url.replace(/#.*$/s, "") &&
    cached.status === page.status &&
    type === page.contentType &&
    cached.body !== null &&
    cached.body.whole &&
    cached.body.size === page.bodySize &&
    page.bodySize > 0 &&
    Math.abs(date - page.answeredMs) < clockTolerance
  );
}

/** The refused document with the fields and the body that the cache has of it. */
export function documentWithFields(
  page: DocumentAnswer,
  cached: FetchedAnswer | null,
  method: string | null,
): Exchange {
  const exchange = documentExchange(page, method);
  if (cached === null || cached.body === null) return exchange;
  return {
    ...exchange,
    // Caches keep the answers to GET alone (RFC 9110 section 9.3.3 for what POST would need).
    method: "GET",
    statusText: cached.statusText,
    fields: cached.fields,
    fieldsComplete: true,
    body: { state: "read", text: cached.body.text, size: cached.body.size, cut: !cached.body.whole },
    notes: ["fields-from-cache"],
  };
}
