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
    {
      id: "mail-link",
      when: [
        { body: /CacheErrorInfo(?:%20| )-(?:%20| )ERR_[A-Z_]{4,30}|<!-- ERR_[A-Z_]{4,30} -->/, text: "err_" },
      ],
      weight: 16,
      group: "page",
      because: { id: "because_own_page" },
      cause: "corporate-proxy",
      seen: "<!-- ERR_ACCESS_DENIED -->",
    },
    {
      id: "page-footer",
      when: [
        {
          body: /Generated [A-Za-z]{2,4}, [^<>]{10,40} by [^<>]{1,100} \(squid(?:\/[\w.-]{1,20})?\)/i,
          text: "(squid",
        },
      ],
      weight: 16,
      group: "page",
      because: { id: "because_own_page" },
      cause: "corporate-proxy",
      seen: "Generated Wed, 25 Nov 2026 03:30:00 GMT by proxy.example (squid/3.1.10)",
    },
  ],
  examples: [
    {
      name: "its page of 2012, without the field",
      fields: { Server: "squid/3.1.10", "Mime-Version": "1.0", "Content-Type": "text/html" },
      body: "<html><head><title>ERROR: No</title></head><body><p>Access control says no.</p><p>Generated Wed, 25 Nov 2026 03:30:00 GMT by proxy.example (squid/3.1.10)</p><!-- ERR_ACCESS_DENIED --></body></html>",
      verdict: { cause: "corporate-proxy" },
    },
  ],
};
