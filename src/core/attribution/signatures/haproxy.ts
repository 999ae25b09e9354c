import type { Signature } from "../signature";

/** HAProxy's stock page; it sends neither Server nor Date. */
export const signature: Signature = {
  id: "haproxy",
  product: "HAProxy",
  responder: "origin",
  documentation: "https://docs.haproxy.org/3.0/configuration.html#http-request%20deny",
  marks: [
    {
      id: "stock-sentence",
      when: [{ text: "request forbidden by administrative rules." }],
      weight: 22,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "deny-rule",
      seen: "<html><body><h1>403 Forbidden</h1>\nRequest forbidden by administrative rules.\n</body></html>",
    },
  ],
  examples: [
    {
      name: "http-request deny",
      fields: { "content-length": "93", "cache-control": "no-cache", "content-type": "text/html" },
      body: "<html><body><h1>403 Forbidden</h1>\nRequest forbidden by administrative rules.\n</body></html>\n",
      verdict: { cause: "deny-rule" },
    },
    {
      name: "old version",
      fields: { "cache-control": "no-cache", connection: "close", "content-type": "text/html" },
      body: "<html><body><h1>403 Forbidden</h1>Request forbidden by administrative rules.</body></html>",
      verdict: { cause: "deny-rule" },
    },
  ],
};
