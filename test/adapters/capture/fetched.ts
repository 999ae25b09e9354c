import type { FetchedAnswer } from "../../../src/adapters/capture/fetch-in-page";

/** A refusal as it was fetched, with the page's own body, and what differs from it. */
export function fetched(more: Partial<FetchedAnswer> = {}): FetchedAnswer {
  return {
    ok: true,
    url: "https://shop.example/cart",
    status: 403,
    statusText: "Forbidden",
    fields: [
      { name: "content-type", value: "text/html; charset=utf-8" },
      { name: "date", value: "Tue, 24 Nov 2026 10:15:03 GMT" },
      { name: "server", value: "nginx" },
    ],
    body: { text: "<p>No.</p>", size: 10, whole: true },
    startedMs: Date.UTC(2026, 10, 24, 10, 15, 9),
    tookMs: 84,
    worker: false,
    ...more,
  };
}
