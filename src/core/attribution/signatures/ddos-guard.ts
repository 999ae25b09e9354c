import type { Signature } from "../signature";

/** DDoS-Guard. Its Server field and cookies are on what it passes on, too. */
export const signature: Signature = {
  id: "ddos-guard",
  product: "DDoS-Guard",
  responder: "other-edge",
  documentation: "https://ddos-guard.net/en/info/documentation",
  marks: [
    {
      id: "page",
      when: [{ body: /<title>DDoS-Guard<\/title>/i, text: "<title>ddos-guard" }],
      weight: 34,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<title>DDoS-Guard</title>",
    },
  ],
};
