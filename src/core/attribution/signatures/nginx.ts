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
  ],
};
