import type { Signature } from "../signature";

/** Jetty's error page as HTML, JSON and text. */
export const signature: Signature = {
  id: "jetty",
  product: "Jetty",
  responder: "origin",
  documentation: "https://jetty.org/docs/",
  marks: [
    {
      id: "stock-page",
      when: [{ body: /<h2>HTTP ERROR 40\d\b/, text: "<h2>http error 40" }],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<h2>HTTP ERROR 403 Forbidden</h2>",
    },
    {
      id: "powered-by",
      when: [{ text: ">powered by jetty://" }],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      seen: '<a href="https://jetty.org/">Powered by Jetty:// 12.0.8</a>',
    },
    {
      id: "stock-text",
      when: [{ body: /^HTTP ERROR 40\d [^\n]{1,80}\nURI: /, text: "http error 40" }],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      seen: "HTTP ERROR 403 Forbidden\nURI: /x\nSTATUS: 403",
    },
    {
      id: "json",
      when: [{ body: /^\{\s{0,4}"servlet":"[^"]{1,200}",\s{0,4}"message":"/, text: '"servlet":' }],
      weight: 20,
      group: "page",
      because: { id: "because_app_json" },
      seen: '{"servlet":"default","message":"Forbidden","url":"/x","status":"403"}',
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^Jetty\(/ }],
      weight: 8,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: Jetty(12.0.8)",
    },
  ],
};
