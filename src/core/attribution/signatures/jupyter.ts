import type { Signature } from "../signature";

/** Jupyter's notebooks and server: their page, and the JSON of their API, which is the mark of Tornado's programs as well. */
export const signature: Signature = {
  id: "jupyter",
  product: "Jupyter Notebook",
  responder: "origin",
  documentation: "https://jupyter-server.readthedocs.io/",
  marks: [
    {
      id: "error-page",
      when: [{ body: /<h1>\s{0,8}403 : Forbidden\s{0,8}<\/h1>/, text: "403 : forbidden" }],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<h1>403 : Forbidden</h1>",
    },
    {
      id: "xsrf",
      when: [
        {
          body: /(?:'|&#0?39;|&#x27;)_xsrf(?:'|&#0?39;|&#x27;) argument missing from /,
          text: "argument missing from",
        },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "csrf",
      seen: "'_xsrf' argument missing from POST",
    },
    {
      id: "error-json",
      when: [
        {
          body: /^\s{0,20}\{\s{0,20}"message":\s{0,20}"[^"]{1,200}",\s{0,20}"reason":\s{0,20}(?:null|"[^"]{1,200}")\}/,
          text: '"reason"',
        },
      ],
      weight: 9,
      group: "page",
      because: { id: "because_app_json" },
      seen: '{"message": "Forbidden", "reason": null}',
    },
  ],
  examples: [
    {
      name: "page",
      fields: { server: "TornadoServer/6.4", "content-type": "text/html; charset=utf-8" },
      body: '<html><head><title>Jupyter Server</title></head><body><div class="error"><h1>403 : Forbidden</h1></div></body></html>',
      verdict: { cause: null },
    },
    {
      name: "API, without its token",
      fields: { server: "nginx", "content-type": "application/json" },
      body: '{"message": "\'_xsrf\' argument missing from POST", "reason": null}',
      verdict: { cause: "csrf" },
    },
  ],
};
