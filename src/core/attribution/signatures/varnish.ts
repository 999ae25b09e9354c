import type { Signature } from "../signature";

/** Varnish run by the site itself. X-Varnish is on what it passes on, too, and either way it stands with the origin server. */
export const signature: Signature = {
  id: "varnish",
  product: "Varnish",
  responder: "origin",
  documentation: "https://varnish-cache.org/docs/trunk/users-guide/vcl-built-in-subs.html",
  marks: [
    {
      id: "guru-page",
      when: [{ text: "guru meditation:" }, { text: "varnish cache server" }],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      cause: "deny-rule",
      seen: "<h3>Guru Meditation:</h3><p>XID: 32770</p><hr><p>Varnish cache server</p>",
    },
    {
      id: "transaction-field",
      when: [{ field: "x-varnish", value: /^\d/ }],
      weight: 12,
      group: "server",
      because: { id: "because_own_field" },
      seen: "x-varnish: 32770",
    },
    {
      id: "via",
      when: [
        { field: "via", value: /^(?:1\.1 )?varnish(?: \(Varnish\/[\d.]{1,6}\))?$/i },
        { noField: "x-served-by" },
      ],
      weight: 10,
      group: "application",
      because: { id: "because_app_field" },
      seen: "via: 1.1 varnish (Varnish/7.4)",
    },
  ],
  referenceIds: [{ body: /<p>XID: (\d{1,12})<\/p>/ }],
  examples: [
    {
      name: "synthetic page",
      fields: {
        server: "Varnish",
        "x-varnish": "32770",
        "retry-after": "5",
        "content-type": "text/html; charset=utf-8",
      },
      body: "<!DOCTYPE html>\n<html>\n  <head>\n    <title>403 Forbidden</title>\n  </head>\n  <body>\n    <h1>Error 403 Forbidden</h1>\n    <p>Forbidden</p>\n    <h3>Guru Meditation:</h3>\n    <p>XID: 32770</p>\n    <hr>\n    <p>Varnish cache server</p>\n  </body>\n</html>\n",
      verdict: { referenceId: "32770", cause: "deny-rule" },
    },
    {
      name: "page of the operator's own",
      fields: {
        "x-varnish": "32771",
        via: "1.1 varnish (Varnish/7.4)",
        "content-type": "text/html; charset=utf-8",
      },
      body: "<h1>Members only</h1>",
      verdict: { cause: null },
    },
  ],
};
