import type { Signature } from "../signature";

/** Yii: the page and the JSON of its errors. */
export const signature: Signature = {
  id: "yii",
  product: "Yii",
  responder: "origin",
  documentation: "https://www.yiiframework.com/doc/guide/2.0/en/runtime-handling-errors",
  marks: [
    {
      id: "error-page",
      when: [{ body: /<h1>[^<]{1,60} \(#403\)<\/h1>/, text: "(#403)</h1>" }],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      cause: "app-permission",
      seen: "<h1>Forbidden (#403)</h1>",
    },
    {
      id: "error-json",
      when: [{ body: /"type":\s{0,20}"yii\\\\web\\\\/, text: '"yii\\\\web\\\\' }],
      weight: 26,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"name":"Forbidden","message":"no","code":0,"status":403,"type":"yii\\\\web\\\\ForbiddenHttpException"}',
    },
  ],
  examples: [
    {
      name: "page",
      fields: { server: "nginx", "content-type": "text/html; charset=utf-8" },
      body: '<html><body><div class="site-error"><h1>Forbidden (#403)</h1><div class="alert alert-danger">No.</div></div></body></html>',
      verdict: { cause: "app-permission" },
    },
    {
      name: "JSON",
      fields: { "content-type": "application/json" },
      body: '{"name":"Forbidden","message":"No.","code":0,"status":403,"type":"yii\\\\web\\\\ForbiddenHttpException"}',
      verdict: { cause: "app-permission" },
    },
  ],
};
