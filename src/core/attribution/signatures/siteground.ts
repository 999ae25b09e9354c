import type { Signature } from "../signature";

/** SiteGround's check of the browser, made by the host of the site. */
export const signature: Signature = {
  id: "siteground",
  product: "SiteGround",
  responder: "origin",
  documentation: "https://www.siteground.com/kb/siteground-ai-antibot/",
  marks: [
    {
      id: "captcha-field",
      when: [{ field: "sg-captcha" }],
      weight: 30,
      group: "page",
      because: { id: "because_own_field" },
      cause: "challenge",
      seen: "sg-captcha: challenge",
    },
    {
      id: "captcha-page",
      when: [
        {
          body: /content=["']?0;\s{0,2}(?:url=)?\/\.well-known\/sgcaptcha\//i,
          text: "/.well-known/sgcaptcha/",
        },
      ],
      weight: 30,
      group: "page",
      because: { id: "because_own_page" },
      cause: "challenge",
      seen: '<meta http-equiv="refresh" content="0;/.well-known/sgcaptcha/?r=%2F">',
    },
  ],
  examples: [
    {
      name: "its page",
      status: 202,
      fields: { server: "nginx", "content-type": "text/html", "sg-captcha": "challenge" },
      body: '<html><head><link rel="icon" href="data:;"><meta http-equiv="refresh" content="0;/.well-known/sgcaptcha/?r=%2F&y=ipc:192.0.2.7:1"></meta></head></html>',
      verdict: { cause: "challenge" },
    },
  ],
};
