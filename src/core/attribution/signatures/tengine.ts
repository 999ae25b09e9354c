import type { Signature } from "../signature";

/** Tengine, Alibaba's nginx. The same software runs Alibaba Cloud's network, so its page alone weighs little. Its own long page asks to report the address and the server's name. */
export const signature: Signature = {
  id: "tengine",
  product: "Tengine",
  responder: "origin",
  documentation: "https://tengine.taobao.org/",
  marks: [
    {
      id: "stock-page",
      when: [
        { body: /<hr ?\/?>\s{0,4}<center>tengine(?:\/[\d.]{1,14})?<\/center>/i, text: "<center>tengine" },
      ],
      weight: 8,
      group: "page",
      because: { id: "because_shared_markup" },
      seen: "<hr><center>tengine</center>",
    },
    {
      id: "report-page",
      when: [
        { text: "please report this message and include the following information to us" },
        { body: /<hr ?\/?>\s{0,4}Powered by Tengine|<td>Server:<\/td>/i, text: "tengine" },
      ],
      weight: 8,
      group: "page",
      because: { id: "because_own_page" },
      seen: "Please report this message and include the following information to us.",
    },
    {
      // The page names the machine: here none of the network's caches, and no field of it is there.
      id: "site-machine",
      when: [
        {
          body: /<td>Server:<\/td>\s{0,8}<td>\s{0,8}(?!cache\d|kunlun)[\w.-]{1,120}\s{0,8}<\/td>/i,
          text: "<td>server:</td>",
        },
        { body: /Powered by Tengine/i },
        { noField: "eagleid" },
        { noField: "via" },
      ],
      weight: 16,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<td>Server:</td>\n<td>web1.shop.example</td>\n<hr>Powered by Tengine",
    },
  ],
  examples: [
    {
      name: "long page of a site's own machine, with its Server field",
      fields: { server: "Tengine", "content-type": "text/html; charset=utf-8" },
      body: "<h1>403 Forbidden</h1>\n<p>Please report this message and include the following information to us.</p>\n<td>Server:</td>\n<td>web1.shop.example</td>\n<hr/>Powered by Tengine</body>",
      verdict: { cause: null },
    },
    {
      name: "short page",
      fields: { "content-type": "text/html" },
      body: "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>tengine</center>\r\n</body>\r\n</html>\r\n",
      verdict: { cause: null },
    },
    {
      name: "long page",
      fields: { "content-type": "text/html" },
      body: "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n Sorry for the inconvenience.<br/>\r\nPlease report this message and include the following information to us.<br/>\r\nThank you very much!</p>\r\n<table>\r\n<tr>\r\n<td>URL:</td>\r\n<td>http://shop.example/private/</td>\r\n</tr>\r\n<tr>\r\n<td>Server:</td>\r\n<td>web1.shop.example</td>\r\n</tr>\r\n</table>\r\n<hr/>Powered by Tengine<hr><center>tengine</center>\r\n</body>\r\n</html>\r\n",
      verdict: { cause: null },
    },
  ],
};
