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
      weight: 26,
      group: "page",
      because: { id: "because_chosen_by_edge" },
      cause: "bot-management",
      seen: "x-dd-b: 1",
    },
    {
      id: "page",
      when: [
        { body: /var dd\s{0,2}=\s{0,2}\{[^}]{0,500}captcha-delivery\.com/, text: "captcha-delivery.com" },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      cause: "bot-management",
      seen: "var dd={'cid':'x','host':'geo.captcha-delivery.com'}",
    },
    {
      id: "script",
      when: [{ body: /src=["']https:\/\/(?:ct|c|i)\.captcha-delivery\.com\//, text: "captcha-delivery.com" }],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      cause: "bot-management",
      seen: '<script src="https://ct.captcha-delivery.com/c.js">',
    },
    {
      id: "frame",
      when: [
        {
          body: /<iframe[^<>]{0,300}src=["']https:\/\/geo\.captcha-delivery\.com\/(?:captcha|interstitial)\//,
          text: "captcha-delivery.com",
        },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      cause: "bot-management",
      seen: '<iframe src="https://geo.captcha-delivery.com/captcha/?initialCid=x">',
    },
    {
      id: "script-of-2018",
      when: [{ body: /src=["'](?:https?:)?\/\/ct\.datadome\.co\//, text: "ct.datadome.co" }],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      cause: "bot-management",
      seen: '<script src="https://ct.datadome.co/c.js">',
    },
    {
      id: "id-field",
      when: [{ field: "x-datadome-cid" }],
      weight: 24,
      group: "page",
      because: { id: "because_chosen_by_edge" },
      cause: "bot-management",
      seen: "x-datadome-cid: AHrlqAAA",
    },
    {
      id: "json",
      when: [
        {
          body: /^\s{0,4}\{\s{0,8}"url":\s{0,2}"https:(?:\/\/|\\\/\\\/)geo\.captcha-delivery\.com/,
          text: "captcha-delivery.com",
        },
      ],
      weight: 26,
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
  referenceIds: [
    { body: /['"]cid['"]:\s{0,2}['"]([\w~=+/-]{10,200})['"]/ },
    { body: /[?&;]initialCid=([\w%~=+-]{10,200})/ },
    { body: /captcha-delivery\.com\/(?:captcha|interstitial)\/\?cid=([\w%~=+-]{10,200})/ },
    { field: "x-datadome-cid" },
  ],
  examples: [
    {
      name: "its page",
      fields: {
        "content-type": "text/html;charset=utf-8",
        "x-datadome": "protected",
        "x-dd-b": "1",
        "set-cookie": "datadome=AbCdEf; Max-Age=31536000",
        server: "DataDome",
      },
      body: "<html lang=\"en\"><head><title>shop.example</title></head><body><p id=\"cmsg\">Please switch on JavaScript</p><script data-cfasync=\"false\">var dd={'rt':'c','cid':'AHrlqAAAAAMAexample0123456789','hsh':'0123456789ABCDEF','t':'bv','s':1234,'host':'geo.captcha-delivery.com'}</script><script data-cfasync=\"false\" src=\"https://ct.captcha-delivery.com/c.js\"></script></body></html>",
      verdict: { cause: "bot-management", referenceId: "AHrlqAAAAAMAexample0123456789" },
    },
    {
      name: "its answer to a script",
      fields: {
        "content-type": "application/json",
        "x-datadome": "protected",
        "x-datadome-cid": "AHrlqAAAAAMAexample0123456789",
      },
      body: '{"url":"https://geo.captcha-delivery.com/captcha/?initialCid=AHrlqAAAAAMAexample0123456789&hash=01&t=fe"}',
      verdict: { cause: "bot-management", referenceId: "AHrlqAAAAAMAexample0123456789" },
    },
    {
      name: "its frame",
      fields: { "content-type": "text/html", "x-datadome": "protected" },
      body: '<body><iframe width="100%" src="https://geo.captcha-delivery.com/interstitial/?initialCid=AHrlqAAAAAMAexample0123456789&hash=01"></iframe></body>',
      verdict: { cause: "bot-management", referenceId: "AHrlqAAAAAMAexample0123456789" },
    },
    {
      name: "its page of 2018",
      fields: { "content-type": "text/html", server: "DataDome" },
      body: '<html><head><title>Blocked</title><script src="https://ct.datadome.co/c.js"></script></head></html>',
      verdict: { cause: "bot-management" },
    },
  ],
};
