import type { Signature } from "../signature";

/** LiteSpeed and OpenLiteSpeed. */
export const signature: Signature = {
  id: "litespeed",
  product: "LiteSpeed",
  responder: "origin",
  documentation: "https://docs.litespeedtech.com/lsws/",
  marks: [
    {
      id: "stock-sentence",
      when: [{ text: "access to this resource on the server is denied!" }],
      weight: 24,
      group: "page",
      because: { id: "because_own_sentence" },
      seen: "<p>Access to this resource on the server is denied!</p>",
    },
    {
      id: "cache-field",
      when: [{ field: "x-litespeed-cache-control" }],
      weight: 12,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-litespeed-cache-control: no-cache",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^(?:Open)?LiteSpeed\b/i }],
      weight: 8,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: LiteSpeed",
    },
  ],
};
