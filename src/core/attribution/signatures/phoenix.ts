import type { Signature } from "../signature";

/** Phoenix and Plug, for sites in Elixir: the JSON of their errors, and what they say to a form without its token. */
export const signature: Signature = {
  id: "phoenix",
  product: "Phoenix",
  responder: "origin",
  documentation: "https://hexdocs.pm/plug/Plug.CSRFProtection.html",
  marks: [
    {
      id: "error-json",
      when: [
        {
          body: /^\s{0,20}\{\s{0,20}"errors":\s{0,20}\{\s{0,20}"detail":\s{0,20}"Forbidden"\s{0,20}\}\s{0,20}\}\s{0,20}$/,
          text: '"errors"',
        },
      ],
      weight: 18,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"errors":{"detail":"Forbidden"}}',
    },
    {
      id: "csrf",
      when: [{ text: "plug.csrfprotection.invalidcsrftokenerror" }],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      cause: "csrf",
      seen: "<title>Plug.CSRFProtection.InvalidCSRFTokenError at POST /x</title>",
    },
  ],
  examples: [
    {
      name: "JSON",
      fields: { "content-type": "application/json" },
      body: '{"errors":{"detail":"Forbidden"}}',
      verdict: { cause: "app-permission" },
    },
    {
      name: "form without its token",
      fields: { "content-type": "text/html; charset=utf-8" },
      body: "<html><head><title>Plug.CSRFProtection.InvalidCSRFTokenError at POST /orders</title></head></html>",
      verdict: { cause: "csrf" },
    },
  ],
};
