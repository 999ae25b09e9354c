import type { Signature } from "../signature";

/** The error documents that Plesk writes into each site, old and new. */
export const signature: Signature = {
  id: "plesk",
  product: "Plesk",
  responder: "origin",
  documentation: "https://docs.plesk.com/en-US/obsidian/administrator-guide/websites-and-domains.65150/",
  marks: [
    {
      id: "error-documents",
      when: [{ body: /<link [^>]{0,80}href="\/?error_docs\/styles\.css"/i, text: "error_docs/styles.css" }],
      weight: 20,
      group: "page",
      because: { id: "because_own_page" },
      seen: '<link href="/error_docs/styles.css" rel="stylesheet"/>',
    },
    {
      id: "error-frame",
      when: [
        {
          body: /<h1>Server Error<\/h1>\s{0,20}<div class="error-code">403<\/div>/i,
          text: 'class="error-code">403',
        },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      seen: '<h1>Server Error</h1>\n<div class="error-code">403</div>',
    },
    {
      id: "powered-by",
      when: [{ field: "x-powered-by", value: /\bPlesk(?:Lin|Win)\b/i }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-powered-by: PleskLin",
    },
  ],
  examples: [
    {
      name: "error document",
      fields: { server: "nginx", etag: '"31b-5"', "content-type": "text/html" },
      body: '<!DOCTYPE html>\n<html lang="en">\n<head>\n<title>403 Forbidden</title>\n<link rel="stylesheet" href="/error_docs/styles.css">\n</head>\n<body>\n<div class="page">\n  <div class="main">\n    <h1>Server Error</h1>\n    <div class="error-code">403</div>\n    <h2>Forbidden</h2>\n  </div>\n</div>\n</body>\n</html>\n',
      verdict: { cause: null },
    },
    {
      name: "page of the site's own",
      fields: { server: "nginx", "x-powered-by": "PleskLin", "content-type": "text/html; charset=utf-8" },
      body: "<h1>Members only</h1>",
      verdict: { cause: null },
    },
  ],
};
