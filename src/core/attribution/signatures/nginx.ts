import type { Signature } from "../signature";

/** nginx's stock page, with its version or without. OpenResty, Tengine, Azure Application Gateway and AWS's load balancer share the markup; the name in the last line tells them apart. The page is the same for a deny rule, a missing index and a file permission, so it names no cause. */
export const signature: Signature = {
  id: "nginx",
  product: "nginx",
  responder: "origin",
  documentation: "https://nginx.org/en/docs/http/ngx_http_core_module.html#error_page",
  marks: [
    {
      id: "stock-page",
      when: [
        {
          body: /<hr ?\/?>\s{0,4}<center>nginx(?:\/[\d.]{1,12})?(?: \([^<]{1,30}\))?<\/center>/i,
          text: "<center>nginx",
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_shared_markup" },
      seen: "<hr><center>nginx/1.26.0</center>",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^nginx\b/i }],
      weight: 8,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: nginx/1.26.0",
    },
    {
      id: "page-as-read",
      when: [
        {
          body: /^\s{0,8}(?:403 Forbidden\s{1,8}){1,2}(?:<hr>\s{0,4})?nginx(?:\/[\d.]{1,12})?(?: \([^<()]{1,30}\))?(?=\s|$)/i,
          text: "403 forbidden",
        },
      ],
      weight: 18,
      group: "page",
      because: { id: "because_own_page" },
      seen: "403 Forbidden\nnginx/1.26.0",
    },
  ],
  examples: [
    {
      name: "stock page",
      fields: { server: "nginx/1.26.3", "content-type": "text/html" },
      body: "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>nginx/1.26.3</center>\r\n</body>\r\n</html>\r\n",
      verdict: { cause: null },
    },
    {
      name: "Ubuntu's build",
      fields: { server: "nginx/1.18.0 (Ubuntu)", "content-type": "text/html" },
      body: "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>nginx/1.18.0 (Ubuntu)</center>\r\n</body>\r\n</html>\r\n",
      verdict: { cause: null },
    },
    {
      name: "version hidden, padded for old browsers",
      fields: { server: "nginx", "content-type": "text/html" },
      body: "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n<!-- a padding to disable MSIE and Chrome friendly error page -->\r\n<!-- a padding to disable MSIE and Chrome friendly error page -->\r\n<!-- a padding to disable MSIE and Chrome friendly error page -->\r\n<!-- a padding to disable MSIE and Chrome friendly error page -->\r\n<!-- a padding to disable MSIE and Chrome friendly error page -->\r\n<!-- a padding to disable MSIE and Chrome friendly error page -->\r\n",
      verdict: { cause: null },
    },
    {
      name: "through an HTML parser, on one line",
      fields: { server: "nginx", "content-type": "text/html" },
      body: "<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr/><center>nginx</center></body></html>",
      verdict: { cause: null },
    },
    {
      name: "page of the operator",
      fields: { server: "nginx", "content-type": "text/html; charset=utf-8" },
      body: "<h1>Members only</h1>",
      verdict: { cause: null },
    },
    {
      name: "as a person read it",
      partial: true,
      fields: {},
      body: "403 Forbidden\n\nnginx/1.26.3\n",
      verdict: { cause: null },
    },
  ],
};
