import type { Signature } from "../signature";

/**
 * The plain page that differs from nginx's by one word. Cloudflare sends it before it has read the
 * site's settings (Host and TLS name differ, for instance), and does not log it.
 */
export const signature: Signature = {
  id: "cloudflare-early-refusal",
  product: "Cloudflare",
  responder: "cloudflare",
  documentation:
    "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/4xx-client-error/error-403/",
  marks: [
    {
      id: "unstyled",
      when: [
        {
          body: /<hr ?\/?>\s{0,40}<center>\s{0,40}cloudflare(?:-nginx)?\s{0,40}<\/center>/i,
          text: "cloudflare",
        },
      ],
      weight: 36,
      group: "answer",
      because: { id: "because_cf_unstyled" },
      cause: "early-refusal",
      seen: "<center><h1>403 Forbidden</h1></center>\r\n<hr><center>cloudflare</center>",
    },
  ],
  examples: [
    {
      name: "the page of today",
      fields: { "content-type": "text/html", server: "cloudflare", "cf-ray": "9a1b2c3d4e5f6071-SJC" },
      body: "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>cloudflare</center>\r\n</body>\r\n</html>\r\n",
      verdict: { cause: "early-refusal" },
    },
    {
      name: "before a Ray ID was given out",
      fields: { "content-type": "text/html", server: "cloudflare", "cf-ray": "-" },
      body: "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>cloudflare</center>\r\n</body>\r\n</html>\r\n",
      verdict: { cause: "early-refusal" },
    },
    {
      name: "the page of 2016, through an HTML parser",
      fields: { server: "cloudflare-nginx", "cf-ray": "3a1b2c3d4e5f6071-FRA" },
      partial: true,
      body: '<html><head><title>403 Forbidden</title></head><body bgcolor="white"><center><h1>403 Forbidden</h1></center><hr/>\n<center>cloudflare-nginx</center></body></html>',
      verdict: { cause: "early-refusal" },
    },
  ],
};
