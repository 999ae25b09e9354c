import type { Signature } from "../signature";

/** Vite's development and preview servers. */
export const signature: Signature = {
  id: "vite",
  product: "Vite",
  responder: "origin",
  documentation: "https://vite.dev/config/server-options#server-allowedhosts",
  marks: [
    {
      id: "blocked-host",
      when: [
        {
          body: /Blocked request\. This host \("[^"]{1,255}"\) is not allowed\./,
          text: "blocked request. this host",
        },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "host-check",
      seen: 'Blocked request. This host ("shop.example") is not allowed.',
    },
    {
      id: "restricted-file",
      when: [{ text: "403 restricted" }, { text: "outside of vite serving allow list" }],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      cause: "file-permission",
      seen: "<h1>403 Restricted</h1><p>The request url is outside of Vite serving allow list.</p>",
    },
  ],
  examples: [
    {
      name: "host not allowed",
      fields: { "content-type": "text/plain" },
      body: 'Blocked request. This host ("shop.example") is not allowed.\nTo allow this host, add "shop.example" to `server.allowedHosts` in vite.config.js.',
      verdict: { cause: "host-check" },
    },
    {
      name: "file outside of the folder",
      fields: { "content-type": "text/html" },
      body: "<body><h1>403 Restricted</h1><p>The request url &quot;/srv/notes&quot; is outside of Vite serving allow list.</p></body>",
      verdict: { cause: "file-permission" },
    },
  ],
};
