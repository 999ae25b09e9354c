import type { Signature } from "../signature";

// The second suffix is on answers of some data centres (`-SJC-PIG`).
const RAY = /^\s*[0-9a-f]{16}(?:-[a-z]{3}(?:-[a-z]{3})?)?\s*$/i;

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
    {
      id: "under-attack-fields",
      // The fields of Under Attack's page from 2018 to 2021.
      when: [
        { field: "expect-ct", value: /report-uri\.cloudflare\.com/i },
        { field: "cache-control", value: /^no-cache$/i },
        { field: "x-frame-options", value: /^SAMEORIGIN$/i },
        { noField: "cf-cache-status" },
        { field: "cf-ray", value: RAY },
      ],
      weight: 8,
      group: "edge-fields",
      because: { id: "because_cf_challenge_fields" },
      cause: "challenge",
      seen: 'expect-ct: max-age=604800, report-uri="https://report-uri.cloudflare.com/cdn-cgi/beacon/expect-ct"',
    },
    {
      id: "under-attack-fields-of-2017",
      // Before there was Expect-CT; the Server field was named so until 2018.
      when: [
        { field: "server", value: /^cloudflare-nginx$/i },
        { field: "cache-control", value: /^no-cache$/i },
        { field: "x-frame-options", value: /^SAMEORIGIN$/i },
        { noField: "cf-cache-status" },
      ],
      weight: 8,
      group: "edge-fields",
      because: { id: "because_cf_challenge_fields" },
      cause: "challenge",
      seen: "server: cloudflare-nginx",
    },
  ],
  examples: [
    {
      name: "the fields of Under Attack in 2020, the body withheld",
      status: 503,
      fields: {
        "content-type": "text/html; charset=UTF-8",
        "x-frame-options": "SAMEORIGIN",
        "cache-control": "no-cache",
        "expect-ct":
          'max-age=604800, report-uri="https://report-uri.cloudflare.com/cdn-cgi/beacon/expect-ct"',
        vary: "Accept-Encoding",
        server: "cloudflare",
        "cf-ray": "58816b7b0e55d2d4-EZE",
      },
      body: null,
      verdict: { product: "Cloudflare challenge", cause: "challenge" },
    },
    {
      name: "the fields of Under Attack in 2017, the body withheld",
      status: 503,
      fields: {
        "x-frame-options": "SAMEORIGIN",
        "cache-control": "no-cache",
        server: "cloudflare-nginx",
        "cf-ray": "385379a323175693-IAD",
      },
      body: null,
      verdict: { product: "Cloudflare challenge", cause: "challenge" },
    },
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
