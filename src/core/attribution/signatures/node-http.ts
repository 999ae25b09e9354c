import type { Signature } from "../signature";

/** The web server in Node.js, on which many frameworks run (so it names no product), by the time that it leaves a connection open; Apache httpd adds a maximum to it. */
export const signature: Signature = {
  id: "node-http",
  product: null,
  responder: "origin",
  documentation: "https://nodejs.org/api/http.html#serverkeepalivetimeout",
  marks: [
    {
      id: "keep-alive",
      when: [
        { field: "keep-alive", value: /^timeout=5$/ },
        { field: "connection", value: /^keep-alive$/i },
      ],
      weight: 6,
      group: "connection",
      because: { id: "because_application_field" },
      seen: "keep-alive: timeout=5",
    },
  ],
  examples: [
    {
      name: "a page, withheld",
      fields: {
        Date: "Wed, 25 Nov 2026 03:30:00 GMT",
        Connection: "keep-alive",
        "Keep-Alive": "timeout=5",
        "Transfer-Encoding": "chunked",
        "Content-Type": "text/html",
      },
      body: null,
      verdict: { cause: null },
    },
  ],
};
