import type { Signature } from "../signature";

/** Next.js: its field, and the page that its forbidden() shows. */
export const signature: Signature = {
  id: "nextjs",
  product: "Next.js",
  responder: "origin",
  documentation: "https://nextjs.org/docs/app/api-reference/config/next-config-js/poweredByHeader",
  marks: [
    {
      id: "powered-by",
      when: [{ field: "x-powered-by", value: /^Next\.js/i }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-powered-by: Next.js",
    },
    {
      id: "error-page",
      when: [{ body: /class="next-error-h1"[^<>]{0,200}>403</, text: "next-error-h1" }],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      cause: "app-permission",
      seen: '<h1 class="next-error-h1" style="margin:0">403</h1>',
    },
    {
      id: "page-data",
      when: [{ body: /<script id="__NEXT_DATA__"|\/_next\/static\/chunks\//, text: "_next" }],
      weight: 12,
      group: "page",
      because: { id: "because_own_page" },
      seen: '<script src="/_next/static/chunks/main.js">',
    },
  ],
  examples: [
    {
      name: "forbidden()",
      fields: { "x-powered-by": "Next.js", "content-type": "text/html; charset=utf-8" },
      body: '<html><head><script src="/_next/static/chunks/main.js"></script></head><body><h1 class="next-error-h1" style="margin:0">403</h1><h2>Not for you</h2></body></html>',
      verdict: { cause: "app-permission" },
    },
  ],
};
