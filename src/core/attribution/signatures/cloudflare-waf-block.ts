import type { Signature } from "../signature";

/**
 * The block page of WAF rules and managed rules: "blocked_why_headline" until about 2016, the same
 * frame with "block_headline" since. Cloudflare does not translate it; its headlines have names.
 */
export const signature: Signature = {
  id: "cloudflare-waf-block",
  product: "Cloudflare WAF",
  responder: "cloudflare",
  documentation:
    "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/4xx-client-error/error-403/",
  marks: [
    {
      id: "block-page",
      when: [
        { body: /id=\\?["']?cf-error-details\b/, text: "cf-error-details" },
        { body: /data-translate=\\?["']?(?:block_headline|blocked_why_headline)\b/ },
      ],
      weight: 40,
      group: "answer",
      because: { id: "because_cf_waf_page" },
      cause: "waf-block",
      seen: '<div id="cf-error-details"><h1 data-translate="block_headline">No entry</h1></div>',
    },
    {
      id: "block-headlines",
      // A fragment: the frame around it is gone.
      when: [
        {
          body: /data-translate=\\?["']?(?:block_headline|blocked_why_headline|blocked_resolve_headline|blocked_why_detail)\b/,
          text: "data-translate=",
        },
      ],
      weight: 32,
      group: "answer",
      because: { id: "because_cf_waf_page" },
      cause: "waf-block",
      seen: '<h2 data-translate="blocked_why_headline">For what reason?</h2>',
    },
    {
      id: "block-page-as-read",
      when: [
        {
          // Without markup: a capture of what was seen. In a page with markup the words are a quotation.
          body: /^[^<]{0,2000}Sorry, you have been blocked[\s#*]{1,20}You are unable to access/i,
          text: "you have been blocked",
        },
        { body: /Cloudflare Ray ID:\s{0,4}[0-9a-f]{16}\b/i },
        { text: "security by" },
      ],
      weight: 33,
      group: "answer",
      because: { id: "because_cf_waf_page" },
      cause: "waf-block",
      seen: "Sorry, you have been blocked\nYou are unable to access shop.example\nCloudflare Ray ID: 9a1b2c3d4e5f6071 • Performance & security by Cloudflare",
    },
  ],
  examples: [
    {
      name: "the page of 2024, kept for 15 seconds",
      fields: {
        date: "Fri, 15 Mar 2024 03:09:36 GMT",
        "content-type": "text/html; charset=UTF-8",
        "x-frame-options": "SAMEORIGIN",
        "referrer-policy": "same-origin",
        "cache-control": "max-age=15",
        expires: "Fri, 15 Mar 2024 03:09:51 GMT",
        server: "cloudflare",
        "cf-ray": "9a1b2c3d4e5f6071-SJC",
      },
      body: `<!DOCTYPE html><html class="no-js" lang="en-US"><head><title>Attention Required! | Cloudflare</title>
<link rel="stylesheet" id="cf_styles-css" href="/cdn-cgi/styles/cf.errors.css" /></head><body><div id="cf-wrapper">
<div id="cf-error-details" class="cf-error-details-wrapper"><h1 data-translate="block_headline">No entry here</h1>
<h2><span data-translate="unable_to_access">You cannot open</span> shop.example</h2>
<p>Cloudflare Ray ID: <strong class="font-semibold">9a1b2c3d4e5f6071</strong></p></div></div></body></html>`,
      verdict: { cause: "waf-block" },
    },
    {
      name: "the page of 2016, of which only the body was kept, through an HTML parser",
      fields: {},
      partial: true,
      body: `<html class="no-js" lang="en-US"><head><title>Attention Required! | Cloudflare</title></head><body>
<div class="cf-wrapper" id="cf-wrapper"><div class="cf-error-details-wrapper" id="cf-error-details">
<h2 data-translate="blocked_why_headline">For what reason?</h2></div></div></body></html>`,
      verdict: { cause: "waf-block" },
    },
    {
      name: "a fragment of the page without its frame",
      fields: { server: "cloudflare", "cf-ray": "9a1b2c3d4e5f6071-SJC" },
      partial: true,
      body: `<div class="cf-column"><h2 data-translate="blocked_resolve_headline">And now?</h2></div>`,
      verdict: { cause: "waf-block" },
    },
    {
      name: "what was read on the screen",
      fields: {},
      partial: true,
      body: `Sorry, you have been blocked
You are unable to access shop.example
Cloudflare Ray ID: 9a1b2c3d4e5f6071 • Your IP: 203.0.113.7 • Performance & security by Cloudflare`,
      verdict: { cause: "waf-block" },
    },
  ],
};
