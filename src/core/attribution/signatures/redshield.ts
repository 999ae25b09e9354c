import type { Signature } from "../signature";

/** RedShield, a hosted firewall. */
export const signature: Signature = {
  id: "redshield",
  product: "RedShield",
  responder: "other-edge",
  documentation: "https://www.redshield.co/",
  marks: [
    {
      id: "invalid-request",
      when: [{ body: /<b>Invalid Request: Support ID \d{8,24}<\/b>/, text: "support id" }],
      weight: 8,
      group: "page",
      because: { id: "because_own_sentence" },
      seen: "<b>Invalid Request: Support ID 9444410544491160312</b>",
    },
  ],
  referenceIds: [{ body: /Support ID(?: is:)? ?(?:<[^<>]{1,20}>)?(\d{8,24})/i }],
};
