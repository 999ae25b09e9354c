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
      weight: 32,
      group: "page",
      because: { id: "because_own_page" },
      cause: "waf-block",
      seen: "server: fbs",
    },
    {
      id: "server-field",
      when: [
        { field: "server", value: /^fbs$/i },
        { field: "set-cookie", value: /^(?:SPSI|spcsrf|SPSE)=/i },
      ],
      weight: 20,
      group: "page",
      because: { id: "because_server_field" },
      seen: "server: fbs",
    },
  ],
  examples: [
    {
      name: "its page",
      fields: {
        server: "fbs",
        "set-cookie": ["SPSI=669856d2; Path=/", "spcsrf=a5de7e1d; Path=/; HttpOnly"],
        "surrogate-control": "no-store",
        "content-type": "text/html; charset=UTF-8",
      },
      body: "<html><head><title>Sorry, you have been blocked</title></head><body>Ask the shop.</body></html>",
      verdict: { cause: "waf-block" },
    },
    {
      name: "its check of the browser",
      fields: { server: "fbs", "set-cookie": "SPSI=669856d2; Path=/", "content-type": "text/html" },
      body: "<html><head><title>One moment</title></head></html>",
      verdict: { cause: null },
    },
  ],
};
