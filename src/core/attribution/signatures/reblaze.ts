import type { Signature } from "../signature";

/** Reblaze, a hosted firewall. */
export const signature: Signature = {
  id: "reblaze",
  product: "Reblaze",
  responder: "other-edge",
  documentation: "https://docs.reblaze.com/",
  marks: [
    {
      id: "server-field",
      when: [{ field: "server", value: /^rhino-core-shield$/i }],
      weight: 22,
      group: "page",
      because: { id: "because_server_field" },
      seen: "server: rhino-core-shield",
    },
    {
      id: "page",
      when: [{ text: "current session has been terminated" }, { body: /Access denied \(\d{3}\)/i }],
      weight: 30,
      group: "page",
      because: { id: "because_own_page" },
      seen: "Access denied (403) Current session has been terminated.",
    },
  ],
  referenceIds: [{ body: /do not hesitate to contact[\s\S]{0,200}?\b([0-9a-f]{16,40})\b/i }],
  examples: [
    {
      name: "its page",
      fields: {
        Server: "rhino-core-shield",
        "Content-Type": "text/html",
        Via: "1.1 google",
        "Set-Cookie": "rbzid=AbC; path=/",
      },
      body: "<html><body><h3>shop.example | Access denied (403)</h3><h4>Current session has been terminated.</h4></body></html>",
      verdict: { cause: null },
    },
    {
      name: "its field on an empty answer",
      fields: { server: "Rhino-Core-Shield", "content-length": "0" },
      verdict: { cause: null },
    },
  ],
};
