import type { Signature } from "../signature";

/** The page of "I'm Under Attack" mode and of JavaScript challenges, 2012 to 2020: status 503, five seconds, then a form. */
export const signature: Signature = {
  id: "cloudflare-under-attack",
  product: "Cloudflare challenge",
  responder: "cloudflare",
  documentation: "https://developers.cloudflare.com/fundamentals/reference/under-attack-mode/",
  marks: [
    {
      id: "browser-verification",
      when: [{ text: "cf-browser-verification" }, { text: "jschl" }],
      weight: 36,
      group: "answer",
      because: { id: "because_cf_challenge_page" },
      cause: "challenge",
      seen: '<div class="cf-browser-verification cf-im-under-attack"><input name="jschl_vc"></div>',
    },
    {
      id: "answer-form",
      when: [
        { body: /action=\\?["']?\/cdn-cgi\/l\/chk_jschl\b/, text: "/cdn-cgi/l/chk_jschl" },
        { body: /name=\\?["']?(?:jschl_vc|jschl_answer|pass)\b/ },
      ],
      weight: 38,
      group: "answer",
      because: { id: "because_cf_challenge_page" },
      cause: "challenge",
      seen: '<form id="challenge-form" action="/cdn-cgi/l/chk_jschl" method="get"><input type="hidden" name="jschl_vc" value="a1">',
    },
    {
      id: "under-attack-frame",
      when: [{ body: /class=\\?["'][^"'<>]{0,80}\bcf-im-under-attack\b/, text: "cf-im-under-attack" }],
      weight: 32,
      group: "answer",
      because: { id: "because_cf_challenge_page" },
      cause: "challenge",
      seen: '<div class="cf-browser-verification cf-im-under-attack">',
    },
  ],
  examples: [
    {
      name: "the page of 2019, fields missing",
      status: 503,
      fields: { server: "cloudflare", "cf-ray": "509db2d7ef659cab-FRA" },
      partial: true,
      body: `<!DOCTYPE HTML><html lang="en-US"><head><title>Just a moment...</title></head><body>
<div class="cf-browser-verification cf-im-under-attack"><h1><span data-translate="checking_browser">One moment</span></h1>
<form id="challenge-form" action="/cdn-cgi/l/chk_jschl" method="get"><input type="hidden" name="jschl_vc" value="a1"/>
<input type="hidden" name="pass" value="b2"/><input type="hidden" id="jschl-answer" name="jschl_answer"/></form></div></body></html>`,
      verdict: { cause: "challenge" },
    },
    {
      name: "a fragment of its frame",
      status: 503,
      fields: {},
      partial: true,
      body: '<td align="center" valign="middle"><div class="cf-browser-verification cf-im-under-attack"></div></td>',
      verdict: { cause: "challenge" },
    },
  ],
};
