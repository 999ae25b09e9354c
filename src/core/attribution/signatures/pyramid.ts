import type { Signature } from "../signature";

/** Pyramid and WebOb, whose sentence stands in their page, their text and their JSON. */
export const signature: Signature = {
  id: "pyramid",
  product: "Pyramid",
  responder: "origin",
  documentation: "https://docs.pylonsproject.org/projects/pyramid/en/latest/api/httpexceptions.html",
  marks: [
    {
      id: "exception-json",
      when: [{ body: /"message":\s{0,20}"Access was denied to this resource\./, text: "access was denied" }],
      weight: 25,
      group: "page",
      because: { id: "because_app_json" },
      seen: '{"message": "Access was denied to this resource."}',
    },
    {
      id: "sentence",
      when: [
        {
          body: /(?:<h1>403 Forbidden<\/h1>|^403 Forbidden)\s{1,6}Access was denied to this resource\./i,
          text: "access was denied to this resource.",
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_sentence" },
      seen: "<h1>403 Forbidden</h1>\n  Access was denied to this resource.<br/>",
    },
  ],
  examples: [
    {
      name: "page",
      fields: { server: "nginx", "content-type": "text/html; charset=utf-8" },
      body: "<html>\n <head>\n  <title>403 Forbidden</title>\n </head>\n <body>\n  <h1>403 Forbidden</h1>\n  Access was denied to this resource.<br/><br/>\n\n\n\n </body>\n</html>",
      verdict: { cause: null },
    },
    {
      name: "JSON",
      fields: { server: "nginx", "content-type": "application/json" },
      body: '{"message": "Access was denied to this resource.\\n\\n\\n", "code": "403 Forbidden", "title": "Forbidden"}',
      verdict: { cause: null },
    },
  ],
};
