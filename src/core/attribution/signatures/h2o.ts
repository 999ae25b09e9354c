import type { Signature } from "../signature";

/** h2o, by its Server field. */
export const signature: Signature = {
  id: "h2o",
  product: "h2o",
  responder: "origin",
  documentation: "https://h2o.examp1e.net/configure.html",
  marks: [
    {
      id: "server-field",
      when: [{ field: "server", value: /^h2o\//i }],
      weight: 8,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: h2o/2.2.5",
    },
  ],
  examples: [
    {
      name: "stock answer",
      fields: { server: "h2o/2.2.6", "content-type": "text/plain; charset=utf-8" },
      body: "forbidden",
      verdict: { cause: null },
    },
  ],
};
