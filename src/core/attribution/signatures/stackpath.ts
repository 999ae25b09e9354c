import type { Signature } from "../signature";

/** StackPath (Fireblade). Its title is Cloudflare's headline, so its Server field must be there. */
export const signature: Signature = {
  id: "stackpath",
  product: "StackPath",
  responder: "other-edge",
  documentation: "https://support.stackpath.com/",
  marks: [
    {
      id: "blocked-page",
      when: [{ field: "server", value: /^fbs$/i }, { text: "sorry, you have been blocked" }],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      seen: "server: fbs",
    },
  ],
};
