import type { Signature } from "../signature";

/** HUMAN, once PerimeterX: bot management that runs at any edge or in the server, so it tells little about where the answer was made. */
export const signature: Signature = {
  id: "human",
  product: "HUMAN (PerimeterX)",
  responder: "origin",
  documentation: "https://docs.humansecurity.com/applications-and-accounts/docs/",
  marks: [
    {
      id: "page",
      when: [{ body: /window\._px(?:AppId|Uuid|Vid|JsClientSrc)\s{0,2}=/, text: "window._px" }],
      weight: 6,
      group: "page",
      because: { id: "because_own_page" },
      cause: "bot-management",
      seen: "window._pxUuid = 'b7a3f1c0'",
    },
    {
      id: "captcha",
      when: [{ body: /id=["']?px-captcha\b|captcha\.px-cdn\.net|captcha\.perimeterx\.net/, text: "px-" }],
      weight: 5,
      group: "page",
      because: { id: "because_own_page" },
      cause: "bot-management",
      seen: '<div id="px-captcha">',
    },
    {
      id: "why",
      when: [{ body: /www\.perimeterx\.(?:com|net)\/whywasiblocked/i, text: "/whywasiblocked" }],
      weight: 5,
      group: "page",
      because: { id: "because_own_page" },
      cause: "bot-management",
      seen: '<a href="https://www.perimeterx.com/whywasiblocked">',
    },
    {
      id: "json",
      when: [{ text: '"blockscript"' }, { text: '"jsclientsrc"' }, { text: '"appid"' }],
      weight: 6,
      group: "page",
      because: { id: "because_app_json" },
      cause: "bot-management",
      seen: '{"appId":"PX1","jsClientSrc":"/x","uuid":"b7a3","blockScript":"/y"}',
    },
  ],
  referenceIds: [
    { body: /window\._pxUuid\s{0,2}=\s{0,2}["']([0-9a-f-]{16,40})["']/ },
    { body: /"uuid":\s{0,2}"([0-9a-f-]{16,40})"[\s\S]{0,400}"blockScript"/ },
    { body: /"jsClientSrc"[\s\S]{0,400}"uuid":\s{0,2}"([0-9a-f-]{16,40})"/ },
    { body: /Reference ID\s{0,4}(?:<[^<>]{1,40}>\s{0,4}){0,3}#?\s{0,2}([0-9a-f]{8}-[0-9a-f-]{20,40})/i },
  ],
  examples: [
    {
      name: "its page",
      fields: { "content-type": "text/html", "set-cookie": "_pxhd=AbC; path=/" },
      body: "<html><body><a href=\"https://www.perimeterx.com/whywasiblocked\">Why?</a><div id=\"px-captcha\"></div><script>window._pxAppId = 'PXabcd1234';window._pxUuid = '0a1b2c3d-4e5f-11ee-8c99-0242ac120002';</script></body></html>",
      verdict: {
        responder: "undetermined",
        cause: "bot-management",
        referenceId: "0a1b2c3d-4e5f-11ee-8c99-0242ac120002",
      },
    },
    {
      name: "its answer to a script",
      fields: {
        "content-type": "application/json",
        "set-cookie": "_pxhd=AbC; path=/",
        "x-request-id": "0a1b",
      },
      body: '{"appId":"PXabcd1234","jsClientSrc":"/abcd1234/init.js","firstPartyEnabled":true,"uuid":"0a1b2c3d-4e5f-11ee-8c99-0242ac120002","vid":"","hostUrl":"/abcd1234/xhr","blockScript":"/abcd1234/captcha/captcha.js"}',
      verdict: { cause: "bot-management", referenceId: "0a1b2c3d-4e5f-11ee-8c99-0242ac120002" },
    },
  ],
};
