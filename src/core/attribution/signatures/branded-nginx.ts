import type { Signature } from "../signature";

/** Networks whose servers are nginx under a name of their own: the name at the foot of nginx's page says whose it is. */
export const signature: Signature = {
  id: "branded-nginx",
  product: "a network built on nginx",
  responder: "other-edge",
  documentation: "https://nginx.org/en/docs/http/ngx_http_core_module.html#server_tokens",
  marks: [
    {
      id: "byte",
      when: [
        {
          body: /<hr ?\/?>\s{0,4}<center>Byte-nginx(?:\/[\w.-]{1,30})?<\/center>/i,
          text: "<center>byte-nginx",
        },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_shared_markup" },
      product: "ByteDance network",
      seen: "<hr><center>Byte-nginx</center>",
    },
    {
      id: "upyun",
      when: [{ body: /<hr ?\/?>\s{0,4}<center>marco(?:\/[\w.-]{1,30})?<\/center>/i, text: "<center>marco" }],
      weight: 26,
      group: "page",
      because: { id: "because_shared_markup" },
      product: "UPYUN",
      seen: "<hr><center>marco/2.21</center>",
    },
    {
      id: "keycdn",
      when: [
        {
          body: /<hr ?\/?>\s{0,4}<center>keycdn(?:-engine)?(?:\/[\w.-]{1,30})?<\/center>/i,
          text: "<center>keycdn",
        },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_shared_markup" },
      product: "KeyCDN",
      seen: "<hr><center>keycdn-engine</center>",
    },
    {
      id: "cdn77",
      when: [
        { body: /<hr ?\/?>\s{0,4}<center>CDN77-Turbo(?:\/[\w.-]{1,30})?<\/center>/i, text: "<center>cdn77" },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_shared_markup" },
      product: "CDN77",
      seen: "<hr><center>CDN77-Turbo</center>",
    },
    {
      id: "qrator",
      when: [
        { body: /<hr ?\/?>\s{0,4}<center>QRATOR(?:\/[\w.-]{1,30})?<\/center>/i, text: "<center>qrator" },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_shared_markup" },
      product: "Qrator",
      seen: "<hr><center>QRATOR</center>",
    },
    {
      id: "variti",
      when: [
        { body: /<hr ?\/?>\s{0,4}<center>Variti(?:\/[\w.-]{1,30})?<\/center>/i, text: "<center>variti" },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_shared_markup" },
      product: "Variti",
      seen: "<hr><center>Variti/0.9.3a</center>",
    },
    {
      id: "bunny",
      when: [
        {
          body: /<hr ?\/?>\s{0,4}<center>BunnyCDN[\w-]{0,20}(?:\/[\w.-]{1,30})?<\/center>/i,
          text: "<center>bunnycdn",
        },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_shared_markup" },
      product: "bunny.net",
      seen: "<hr><center>BunnyCDN-DE1-1081</center>",
    },
    {
      id: "zenedge",
      when: [
        { body: /<hr ?\/?>\s{0,4}<center>ZENEDGE(?:\/[\w.-]{1,30})?<\/center>/i, text: "<center>zenedge" },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_shared_markup" },
      product: "Oracle Zenedge",
      seen: "<hr><center>ZENEDGE</center>",
    },
    {
      id: "ddos-guard",
      when: [
        {
          body: /<hr ?\/?>\s{0,4}<center>ddos-guard(?:\/[\w.-]{1,30})?<\/center>/i,
          text: "<center>ddos-guard",
        },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_shared_markup" },
      product: "DDoS-Guard",
      seen: "<hr><center>ddos-guard</center>",
    },
    {
      id: "sucuri",
      when: [
        {
          body: /<hr ?\/?>\s{0,4}<center>Sucuri\/Cloudproxy(?:\/[\w.-]{1,30})?<\/center>/i,
          text: "<center>sucuri",
        },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_shared_markup" },
      product: "Sucuri",
      seen: "<hr><center>Sucuri/Cloudproxy</center>",
    },
  ],
  examples: [
    {
      name: "ByteDance network's",
      fields: { Server: "Byte-nginx", "Content-Type": "text/html" },
      body: "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>Byte-nginx</center>\r\n</body>\r\n</html>\r\n",
      verdict: { product: "ByteDance network", cause: null },
    },
    {
      name: "UPYUN's",
      fields: { Server: "marco/2.21", "Content-Type": "text/html" },
      body: "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>marco/2.21</center>\r\n</body>\r\n</html>\r\n",
      verdict: { product: "UPYUN", cause: null },
    },
    {
      name: "KeyCDN's",
      fields: { Server: "keycdn-engine", "Content-Type": "text/html" },
      body: "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>keycdn-engine</center>\r\n</body>\r\n</html>\r\n",
      verdict: { product: "KeyCDN", cause: null },
    },
    {
      name: "CDN77's",
      fields: { Server: "CDN77-Turbo", "Content-Type": "text/html" },
      body: "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>CDN77-Turbo</center>\r\n</body>\r\n</html>\r\n",
      verdict: { product: "CDN77", cause: null },
    },
    {
      name: "Qrator's",
      fields: { Server: "QRATOR", "Content-Type": "text/html" },
      body: "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>QRATOR</center>\r\n</body>\r\n</html>\r\n",
      verdict: { product: "Qrator", cause: null },
    },
    {
      name: "Variti's",
      fields: { Server: "Variti/0.9.3a", "Content-Type": "text/html" },
      body: "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>Variti/0.9.3a</center>\r\n</body>\r\n</html>\r\n",
      verdict: { product: "Variti", cause: null },
    },
    {
      name: "bunny.net's",
      fields: { Server: "BunnyCDN-DE1-1081", "Content-Type": "text/html" },
      body: "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>BunnyCDN-DE1-1081</center>\r\n</body>\r\n</html>\r\n",
      verdict: { product: "bunny.net", cause: null },
    },
    {
      name: "Oracle Zenedge's",
      fields: { Server: "ZENEDGE", "Content-Type": "text/html" },
      body: "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>ZENEDGE</center>\r\n</body>\r\n</html>\r\n",
      verdict: { product: "Oracle Zenedge", cause: null },
    },
    {
      name: "DDoS-Guard's",
      fields: { Server: "ddos-guard", "Content-Type": "text/html" },
      body: "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>ddos-guard</center>\r\n</body>\r\n</html>\r\n",
      verdict: { product: "DDoS-Guard", cause: null },
    },
    {
      name: "Sucuri's",
      fields: { Server: "Sucuri/Cloudproxy", "Content-Type": "text/html" },
      body: "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>Sucuri/Cloudproxy</center>\r\n</body>\r\n</html>\r\n",
      verdict: { product: "Sucuri", cause: null },
    },
  ],
};
