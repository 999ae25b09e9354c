import type { Signature } from "../signature";

/** Nuxt and its server Nitro: the JSON of their errors and their pages. */
export const signature: Signature = {
  id: "nuxt",
  product: "Nuxt",
  responder: "origin",
  documentation: "https://nuxt.com/docs/getting-started/error-handling",
  marks: [
    {
      id: "error-json",
      when: [
        { body: /"statusCode":\s{0,20}403\b/, text: '"statuscode"' },
        { body: /"statusMessage":\s{0,20}"/ },
        { body: /"(?:stack|url|error)":/ },
      ],
      weight: 20,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"error":true,"url":"/x","statusCode":403,"statusMessage":"Forbidden"}',
    },
    {
      id: "page-data",
      when: [{ body: /id="__NUXT_DATA__"|window\.__NUXT__\s{0,2}=/, text: "__nuxt" }],
      weight: 12,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<script>window.__NUXT__={}</script>",
    },
  ],
  examples: [
    {
      name: "JSON",
      fields: { "content-type": "application/json" },
      body: '{\n  "error": true,\n  "url": "http://shop.example/api/orders",\n  "statusCode": 403,\n  "statusMessage": "Forbidden",\n  "message": "No"\n}',
      verdict: { cause: "app-permission" },
    },
    {
      name: "page in the site's design",
      fields: { "content-type": "text/html; charset=utf-8" },
      body: '<html><body><h1>Members only</h1><script type="application/json" id="__NUXT_DATA__">[]</script></body></html>',
      verdict: { cause: null },
    },
  ],
};
