import type { Signature } from "../signature";

/** OpenResty: nginx with Lua, the base of Kong and APISIX. */
export const signature: Signature = {
  id: "openresty",
  product: "OpenResty",
  responder: "origin",
  documentation: "https://openresty.org/en/faq.html",
  marks: [
    {
      id: "stock-page",
      when: [
        { body: /<hr ?\/?>\s{0,4}<center>openresty(?:\/[\d.]{1,14})?<\/center>/i, text: "<center>openresty" },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_shared_markup" },
      seen: "<hr><center>openresty/1.25.3.1</center>",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^openresty\b/i }],
      weight: 6,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: openresty/1.25.3.1",
    },
  ],
};
