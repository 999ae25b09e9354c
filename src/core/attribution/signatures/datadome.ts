import type { Signature } from "../signature";

/** DataDome. Its field 'protected' is on everything; these are on refusals. It runs at any edge or in the server. */
export const signature: Signature = {
  id: "datadome",
  product: "DataDome",
  responder: "other-edge",
  documentation: "https://docs.datadome.co/docs/captcha-page",
  marks: [
    {
      id: "blocked-field",
      when: [{ field: "x-dd-b" }],
      weight: 22,
      group: "page",
      because: { id: "because_chosen_by_edge" },
      seen: "x-dd-b: 1",
    },
    {
      id: "page",
      when: [
        { body: /var dd\s{0,2}=\s{0,2}\{[^}]{0,600}captcha-delivery\.com/, text: "captcha-delivery.com" },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_own_page" },
      cause: "bot-management",
      seen: "var dd={'cid':'x','host':'geo.captcha-delivery.com'}",
    },
    {
      id: "script",
      when: [{ body: /src="https:\/\/ct\.captcha-delivery\.com\//, text: "captcha-delivery.com" }],
      weight: 20,
      group: "page",
      because: { id: "because_own_page" },
      cause: "bot-management",
      seen: '<script src="https://ct.captcha-delivery.com/c.js">',
    },
    {
      id: "id-field",
      when: [{ field: "x-datadome-cid" }],
      weight: 20,
      group: "page",
      because: { id: "because_chosen_by_edge" },
      seen: "x-datadome-cid: AHrlqAAA",
    },
    {
      id: "json",
      when: [
        { body: /^\{"url":\s{0,2}"https:\/\/geo\.captcha-delivery\.com\//, text: "captcha-delivery.com" },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_app_json" },
      cause: "bot-management",
      seen: '{"url":"https://geo.captcha-delivery.com/captcha/?cid=x"}',
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^DataDome$/i }],
      weight: 12,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: DataDome",
    },
  ],
  referenceIds: [{ body: /.cid.:\s{0,2}.([\w~=+/-]{10,200})[^\w~=+/-]/ }, { field: "x-datadome-cid" }],
};
