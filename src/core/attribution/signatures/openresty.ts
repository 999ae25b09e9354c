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
  examples: [
    {
      name: "stock page",
      fields: { server: "openresty/1.27.1.2", "content-type": "text/html" },
      body: "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>openresty/1.27.1.2</center>\r\n</body>\r\n</html>\r\n",
      verdict: { cause: null },
    },
    {
      name: "version hidden",
      fields: { server: "openresty", "content-type": "text/html" },
      body: "<html>\n<head><title>403 Forbidden</title></head>\n<body>\n<center><h1>403 Forbidden</h1></center>\n<hr><center>openresty</center>\n</body>\n</html>\n",
      verdict: { cause: null },
    },
    {
      name: "JSON of the site's own",
      fields: { server: "openresty", "content-type": "application/json" },
      body: '{"error":"forbidden"}',
      verdict: { cause: null },
    },
  ],
};
