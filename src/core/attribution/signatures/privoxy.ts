import type { Signature } from "../signature";

/** Privoxy, a filter that runs on the visitor's side. */
export const signature: Signature = {
  id: "privoxy",
  product: "Privoxy",
  responder: "local-network",
  documentation: "https://www.privoxy.org/user-manual/",
  marks: [
    {
      id: "reason",
      when: [{ statusText: /^Request blocked by Privoxy$/i }],
      weight: 35,
      group: "page",
      because: { id: "because_reason_phrase" },
      cause: "corporate-proxy",
      seen: "Request blocked by Privoxy",
    },
    {
      id: "page",
      when: [{ body: /<title>Request blocked \(Privoxy@/, text: "(privoxy@" }],
      weight: 36,
      group: "page",
      because: { id: "because_own_page" },
      cause: "corporate-proxy",
      seen: "<title>Request blocked (Privoxy@localhost)</title>",
    },
  ],
};
