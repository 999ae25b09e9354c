import type { Signature } from "../signature";

/** Go's own web server: what it says to a request that another site sends. Programs put the sentence into answers of their own, too. */
export const signature: Signature = {
  id: "go-net-http",
  product: "Go net/http",
  responder: "origin",
  documentation: "https://pkg.go.dev/net/http#CrossOriginProtection",
  marks: [
    {
      id: "cross-origin",
      when: [
        {
          body: /^cross-origin request detected(?: from Sec-Fetch-Site header|, and\/or browser is out of date: )/,
          text: "cross-origin request detected",
        },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "csrf",
      seen: "cross-origin request detected from Sec-Fetch-Site header",
    },
  ],
  examples: [
    {
      name: "request of another site",
      fields: { "x-content-type-options": "nosniff", "content-type": "text/plain; charset=utf-8" },
      body: "cross-origin request detected from Sec-Fetch-Site header\n",
      verdict: { cause: "csrf" },
    },
  ],
};
