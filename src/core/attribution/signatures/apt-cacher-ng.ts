import type { Signature } from "../signature";

/** apt-cacher-ng, a cache of package archives in an office or a home. */
export const signature: Signature = {
  id: "apt-cacher-ng",
  product: "apt-cacher-ng",
  responder: "local-network",
  documentation: "https://www.unix-ag.uni-kl.de/~bloch/acng/html/index.html",
  marks: [
    {
      id: "page",
      when: [{ body: /<address>Server: (?:Debian )?Apt-Cacher[- ]NG\/[\w.-]{1,20}/i, text: "apt-cacher" }],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      cause: "corporate-proxy",
      seen: "<address>Server: Apt-Cacher-NG/3.7.4",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^(?:Debian )?Apt-Cacher[- ]NG\b/i }],
      weight: 18,
      group: "page",
      because: { id: "because_server_field" },
      cause: "corporate-proxy",
      seen: "server: Debian Apt-Cacher NG/3.7.4",
    },
  ],
  examples: [
    {
      name: "its page",
      statusText: "Forbidden file type or location",
      fields: { Server: "Debian Apt-Cacher NG/3.6", "Content-Type": "text/html" },
      body: "<html><body><h1>403 Not a package</h1></body><hr><address>Server: Apt-Cacher-NG/3.6&nbsp;&nbsp;</address></html>",
      verdict: { cause: "corporate-proxy" },
    },
  ],
};
