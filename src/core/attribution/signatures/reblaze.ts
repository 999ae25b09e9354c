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
      because: { id: "because_own_field" },
      seen: "server: rhino-core-shield",
    },
    {
      id: "page",
      when: [{ text: "current session has been terminated." }, { body: /Access denied \(403\)/ }],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      seen: "Access denied (403) Current session has been terminated.",
    },
  ],
};
