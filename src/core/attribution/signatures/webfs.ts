import type { Signature } from "../signature";

/** webfs, by its Server field. */
export const signature: Signature = {
  id: "webfs",
  product: "webfs",
  responder: "origin",
  documentation: "https://manpages.debian.org/stable/webfs/webfsd.1.en.html",
  marks: [
    {
      id: "server-field",
      when: [{ field: "server", value: /^webfs\// }],
      weight: 8,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: webfs/1.21",
    },
  ],
  examples: [
    {
      name: "stock answer",
      fields: { server: "webfs/1.21", "content-type": "text/html" },
      body: "<h1>403 Access denied</h1>",
      verdict: { cause: null },
    },
  ],
};
