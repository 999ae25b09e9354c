import type { Signature } from "../signature";

/** Edgecast (Edgio): lighttpd's structure under its own name. */
export const signature: Signature = {
  id: "edgecast",
  product: "Edgecast",
  responder: "other-edge",
  documentation: "https://docs.edg.io/applications/v7",
  marks: [
    {
      id: "error-page",
      when: [
        { field: "server", value: /^EC(?:D|S|Acc) \(/i },
        { body: /<title>40\d (?:- )?[A-Za-z ]{1,40}<\/title>\s{0,4}<\/head>\s{0,4}<body>\s{0,4}<h1>40\d / },
      ],
      weight: 42,
      group: "page",
      because: { id: "because_own_page" },
      seen: "server: ECD (ams/4954)",
    },
  ],
};
