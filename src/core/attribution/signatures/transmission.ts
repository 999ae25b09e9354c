import type { Signature } from "../signature";

/** Transmission's web interface. */
export const signature: Signature = {
  id: "transmission",
  product: "Transmission",
  responder: "origin",
  documentation: "https://github.com/transmission/transmission/blob/main/docs/rpc-spec.md",
  marks: [
    {
      id: "whitelist",
      when: [{ text: "rpc-whitelist" }],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      cause: "ip-deny",
      seen: "see the 'rpc-whitelist' entries",
    },
  ],
};
