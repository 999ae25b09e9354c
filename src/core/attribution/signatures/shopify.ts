import type { Signature } from "../signature";

/** Shopify's shops, which Cloudflare carries: the fields say that the shop itself answered. */
export const signature: Signature = {
  id: "shopify",
  product: "Shopify",
  responder: "origin",
  documentation: "https://shopify.dev/docs/api",
  marks: [
    {
      id: "shop-id",
      when: [{ field: "x-shopid" }],
      weight: 16,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-shopid: 12345678",
    },
    {
      id: "powered-by",
      when: [{ field: "powered-by", value: /^Shopify$/i }],
      weight: 16,
      group: "application",
      because: { id: "because_app_field" },
      seen: "powered-by: Shopify",
    },
    {
      id: "stage",
      when: [{ field: "x-shopify-stage" }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-shopify-stage: production",
    },
  ],
  examples: [
    {
      name: "page for members",
      fields: {
        "powered-by": "Shopify",
        "x-shopid": "12345678",
        "x-shopify-stage": "production",
        "content-type": "text/html; charset=utf-8",
      },
      body: "<h1>Members only</h1>",
      verdict: { cause: null },
    },
  ],
};
