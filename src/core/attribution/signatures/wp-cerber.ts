import type { Signature } from "../signature";

/** WP Cerber, a WordPress plugin that turns away what looks like an attack, spam or a program. */
export const signature: Signature = {
  id: "wp-cerber",
  product: "WP Cerber",
  responder: "origin",
  documentation: "https://wpcerber.com/",
  marks: [
    {
      id: "sentence",
      when: [
        {
          body: /We(?:'|&#0?39;|’|&#8217;)re sorry, you are not allowed to proceed/,
          text: "you are not allowed to proceed",
        },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "waf-plugin",
      seen: "<h1>We're sorry, you are not allowed to proceed</h1>",
    },
    {
      id: "title",
      when: [
        { body: /<title>403 Access Forbidden<\/title>/i, text: "<title>403 access forbidden" },
        { body: /&#9995;|✋/ },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      cause: "waf-plugin",
      seen: "<title>403 Access Forbidden</title>",
    },
    {
      id: "reason",
      when: [
        {
          body: /Your request looks (?:suspicious or )?similar to automated\s{1,30}requests from spam posting software/,
          text: "spam posting software",
        },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "waf-plugin",
      seen: "Your request looks suspicious or similar to automated requests from spam posting software",
    },
  ],
  examples: [
    {
      name: "page",
      fields: { server: "Apache", "content-type": "text/html; charset=utf-8" },
      body: '<!DOCTYPE html>\n<html style="height: 100%;">\n<head><title>403 Access Forbidden</title></head>\n<body>&#9995;<h1>We\'re sorry, you are not allowed to proceed</h1><p>Your request looks suspicious or similar to automated requests from spam posting software.</p></body></html>',
      verdict: { cause: "waf-plugin" },
    },
  ],
};
