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
  examples: [
    {
      name: "address not on the list",
      fields: { server: "Transmission", "content-type": "text/html; charset=ISO-8859-1" },
      body: "<h1>403: Forbidden</h1><p>Unauthorized IP Address.</p><p>Add your address to 'rpc-whitelist'.</p>",
      verdict: { cause: "ip-deny" },
    },
  ],
};
