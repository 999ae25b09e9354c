import type { Signature } from "../signature";

/** CivetWeb, by its Server field. */
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
  ],
  examples: [
    {
      name: "directory",
      fields: { server: "CivetWeb/1.15", "content-type": "text/html" },
      body: "Not for you",
      verdict: { cause: null },
    },
  ],
};
