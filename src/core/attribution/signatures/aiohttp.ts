import type { Signature } from "../signature";

/** aiohttp: the text of its exceptions. */
export const signature: Signature = {
  id: "aiohttp",
  product: "aiohttp",
  responder: "origin",
  documentation: "https://docs.aiohttp.org/en/stable/web_exceptions.html",
  marks: [
    {
      id: "exception-text",
      when: [{ body: /^403: Forbidden$/, text: "403: forbidden" }],
      weight: 14,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "app-permission",
      seen: "403: Forbidden",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^Python\/[\d.]{1,12} aiohttp\// }],
      weight: 10,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: Python/3.11 aiohttp/3.11.11",
    },
  ],
  examples: [
    {
      name: "HTTPForbidden",
      fields: { server: "Python/3.11 aiohttp/3.11.11", "content-type": "text/plain; charset=utf-8" },
      body: "403: Forbidden",
      verdict: { cause: "app-permission" },
    },
  ],
};
