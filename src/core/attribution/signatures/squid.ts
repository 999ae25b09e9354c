import type { Signature } from "../signature";

/** Squid that refused by itself. Via and X-Cache are also on what it passes on. It can stand with the site as well, which nothing shows, so it never makes a certain verdict. */
export const signature: Signature = {
  id: "squid",
  product: "Squid",
  responder: "local-network",
  documentation: "https://wiki.squid-cache.org/SquidFaq/TroubleShooting",
  marks: [
    {
      id: "error-field",
      when: [{ field: "x-squid-error", value: /^ERR_/ }],
      weight: 18,
      group: "page",
      because: { id: "because_chosen_by_edge" },
      cause: "corporate-proxy",
      seen: "x-squid-error: ERR_ACCESS_DENIED 0",
    },
    {
      id: "page-template",
      when: [{ body: /The Squid Software Foundation and contributors/, text: "squid software foundation" }],
      weight: 16,
      group: "page",
      because: { id: "because_own_page" },
      cause: "corporate-proxy",
      seen: "Copyright (C) The Squid Software Foundation and contributors",
    },
  ],
};
