import type { Signature } from "../signature";

/** MikroTik's web proxy, in small offices and at small access providers. Via names it on what it passes on, too. */
export const signature: Signature = {
  id: "mikrotik",
  product: "MikroTik web proxy",
  responder: "local-network",
  documentation: "https://help.mikrotik.com/docs/spaces/ROS/pages/132350000/Proxy",
  marks: [
    {
      id: "server-field",
      when: [{ field: "server", value: /^Mikrotik HttpProxy$/i }],
      weight: 24,
      group: "page",
      because: { id: "because_server_field" },
      cause: "corporate-proxy",
      seen: "server: Mikrotik HttpProxy",
    },
    {
      id: "page",
      when: [
        {
          body: /Generated [A-Za-z]{2,4}, [^<>]{10,40} by [^<>]{1,60} \(Mikrotik HttpProxy\)/i,
          text: "(mikrotik httpproxy)",
        },
      ],
      weight: 28,
      group: "page",
      because: { id: "because_own_page" },
      cause: "corporate-proxy",
      seen: "Generated Wed, 25 Nov 2026 03:30:00 GMT by 192.0.2.1 (Mikrotik HttpProxy)",
    },
  ],
  examples: [
    {
      name: "its page",
      fields: { Server: "Mikrotik HttpProxy", "Proxy-Connection": "close", "Content-Type": "text/html" },
      body: "<html><head><title>Error: Not for you</title></head><body><address>Generated Wed, 25 Nov 2026 03:30:00 GMT by 192.0.2.1 (Mikrotik HttpProxy)</address></body></html>",
      verdict: { cause: "corporate-proxy" },
    },
  ],
};
