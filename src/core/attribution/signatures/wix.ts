import type { Signature } from "../signature";

/** Wix, which serves its customers' sites itself; its server is called Pepyaka. */
export const signature: Signature = {
  id: "wix",
  product: "Wix",
  responder: "origin",
  documentation: "https://support.wix.com/",
  marks: [
    {
      id: "request-id",
      when: [{ field: "x-wix-request-id" }],
      weight: 16,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-wix-request-id: 1767780000.1234567890",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^Pepyaka\b/i }],
      weight: 10,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: Pepyaka",
    },
  ],
  referenceIds: [{ field: "x-wix-request-id" }],
  examples: [
    {
      name: "refused",
      fields: {
        server: "Pepyaka",
        "x-wix-request-id": "1767780000.1234567890",
        "content-type": "text/html; charset=utf-8",
      },
      body: "<h1>Not for you</h1>",
      verdict: { referenceId: "1767780000.1234567890", cause: null },
    },
  ],
};
