import type { Signature } from "../signature";

/** CivetWeb, its text and its name. */
export const signature: Signature = {
  id: "civetweb",
  product: "CivetWeb",
  responder: "origin",
  documentation: "https://github.com/civetweb/civetweb/blob/master/docs/UserManual.md",
  marks: [
    {
      id: "server-field",
      when: [{ field: "server", value: /^CivetWeb\b/i }],
      weight: 8,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: CivetWeb/1.15",
    },
    {
      id: "stock-text",
      when: [{ body: /^Error 403: Forbidden\s{1,2}(?:Error: |$)/, text: "error 403: forbidden" }],
      weight: 20,
      group: "page",
      because: { id: "because_own_sentence" },
      seen: "Error 403: Forbidden\nError: Directory listing denied",
    },
  ],
  examples: [
    {
      name: "name hidden",
      fields: {
        "cache-control": "no-cache, no-store, must-revalidate, private, max-age=0",
        expires: "0",
        "content-type": "text/plain; charset=utf-8",
      },
      body: "Error 403: Forbidden\nError: Directory listing denied",
      verdict: { cause: null },
    },
    {
      name: "directory",
      fields: { server: "CivetWeb/1.15", "content-type": "text/html" },
      body: "Not for you",
      verdict: { cause: null },
    },
  ],
};
