import type { Signature } from "../signature";

/** Knownsec's Jiasule, a Chinese network. X-Via-JSL is on what it passes on, too. */
export const signature: Signature = {
  id: "jiasule",
  product: "Knownsec Jiasule",
  responder: "other-edge",
  documentation: "https://www.yunaq.com/jsl/",
  marks: [
    {
      id: "error-page",
      when: [{ field: "x-via-jsl" }, { body: /\berror_40\d\b/, text: "error_40" }],
      weight: 32,
      group: "page",
      because: { id: "because_own_page" },
      seen: "x-via-jsl: 76165a1,-",
    },
    {
      id: "notice",
      when: [{ body: /id=["']?notice-jiasule\b|#notice-jiasule\b/, text: "notice-jiasule" }],
      weight: 34,
      group: "page",
      because: { id: "because_own_page" },
      seen: '<p id="notice-jiasule">',
    },
    {
      id: "challenge",
      when: [
        { field: "set-cookie", value: /^__jsl(?:uid|_clearance)/ },
        { body: /document\.cookie\s{0,2}=[\s\S]{0,600}location\.href\s{0,2}=/, text: "document.cookie" },
      ],
      weight: 14,
      group: "page",
      because: { id: "because_own_page" },
      cause: "challenge",
      seen: "set-cookie: __jsluid_h=0123",
    },
  ],
  examples: [
    {
      name: "its page of 2019",
      fields: {
        "X-Via-JSL": "e692dbb,-",
        "Set-Cookie": "__jsluid_h=0123456789abcdef; max-age=31536000; path=/; HttpOnly",
        "X-Cache": "error",
        "Content-Type": "text/html",
      },
      body: '<html><head><style>#notice-jiasule { color: red }</style></head><body><p id="notice-jiasule">No</p><script>var error_403 = "";</script></body></html>',
      verdict: { cause: null },
    },
    {
      name: "its script before the page",
      status: 521,
      fields: { "Set-Cookie": "__jsluid_s=0123456789abcdef; path=/", "Content-Type": "text/html" },
      body: '<script>document.cookie=("__jsl_clearance_s=1790000001|-1")+";max-age=3600";location.href=location.pathname</script>',
      verdict: { cause: "challenge" },
    },
  ],
};
