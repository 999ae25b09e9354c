import type { Signature } from "../signature";

/** Magento and Adobe Commerce, by their fields and cookie, and by the JSON of their API. */
export const signature: Signature = {
  id: "magento",
  product: "Magento",
  responder: "origin",
  documentation: "https://developer.adobe.com/commerce/",
  marks: [
    {
      id: "cache-field",
      when: [{ field: "x-magento-cache-debug" }],
      weight: 18,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-magento-cache-debug: MISS",
    },
    {
      id: "tags",
      when: [{ field: "x-magento-tags" }],
      weight: 18,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-magento-tags: store,cms_b",
    },
    {
      id: "cookie",
      when: [{ field: "set-cookie", value: /(?:^|\n)(?:X-Magento-Vary|mage-cache-sessid|form_key)=/ }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "set-cookie: form_key=1",
    },
    {
      id: "api-json",
      when: [
        {
          body: /"message":\s{0,20}"The consumer isn't authorized to access %resources\."/,
          text: "the consumer isn't authorized to access",
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"message":"The consumer isn\'t authorized to access %resources."}',
    },
  ],
  examples: [
    {
      name: "page of the shop's own",
      fields: {
        "x-magento-cache-debug": "MISS",
        "x-magento-tags": "store",
        "set-cookie": "form_key=abc; path=/",
        "content-type": "text/html; charset=utf-8",
      },
      body: "<h1>Members only</h1>",
      verdict: { cause: null },
    },
    {
      name: "API",
      fields: { "content-type": "application/json" },
      body: '{"message":"The consumer isn\'t authorized to access %resources.","parameters":{"resources":"Shop::orders"}}',
      verdict: { cause: "app-permission" },
    },
  ],
};
