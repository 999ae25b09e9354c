import type { Signature } from "../signature";

/** AWS's load balancer, also for AWS WAF on it. It names itself only in what it answers itself; what it passes on keeps the site's Server field. */
export const signature: Signature = {
  id: "aws-load-balancer",
  product: "AWS load balancer",
  responder: "other-edge",
  documentation:
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html",
  marks: [
    {
      id: "server-field",
      when: [{ field: "server", value: /^awselb\//i }],
      weight: 22,
      group: "field",
      because: { id: "because_chosen_by_edge" },
      seen: "server: awselb/2.0",
    },
    {
      id: "stock-page",
      when: [
        { field: "server", value: /^awselb\//i },
        { body: /<center><h1>403 Forbidden<\/h1><\/center>\s{0,4}<\/body>/i },
      ],
      weight: 32,
      group: "field",
      because: { id: "because_own_page" },
      seen: "server: awselb/2.0",
    },
    {
      id: "markup",
      when: [
        {
          body: /<center><h1>403 Forbidden<\/h1><\/center>\s{0,4}<\/body>/i,
          text: "<center><h1>403 forbidden",
        },
      ],
      weight: 11,
      group: "field",
      because: { id: "because_shared_markup" },
      seen: "<center><h1>403 Forbidden</h1></center>\r\n</body>",
    },
  ],
  examples: [
    {
      name: "its stock page: nginx's markup without a name at its foot",
      fields: { Server: "awselb/2.0", "Content-Type": "text/html", "Content-Length": "118" },
      body: "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n</body>\r\n</html>\r\n",
      verdict: { cause: null },
    },
    {
      name: "its stock page through Cloudflare, which hides its name: it may as well be the site's",
      fields: {
        server: "cloudflare",
        "cf-ray": "9a1b2c3d4e5f6071-FRA",
        "cf-cache-status": "DYNAMIC",
        "content-type": "text/html",
      },
      body: "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n</body>\r\n</html>\r\n",
      verdict: { responder: "undetermined", cause: null },
    },
    {
      name: "a fixed answer that the owner wrote",
      fields: { server: "awselb/2.0", "content-type": "text/plain; charset=utf-8" },
      body: "Come in through the office network.",
      verdict: { cause: null },
    },
  ],
};
