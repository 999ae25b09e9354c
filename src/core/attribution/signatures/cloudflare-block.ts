import type { Signature } from "../signature";

/** The block page of WAF rules and managed rules, and the plain one from before the settings. */
export const signature: Signature = {
  id: "cloudflare-block",
  product: "Cloudflare WAF",
  responder: "cloudflare",
  documentation:
    "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/4xx-client-error/error-403/",
  marks: [
    {
      id: "block-page",
      when: [
        { body: /id=\\?["']cf-error-details\b/, text: "cf-error-details" },
        { body: /data-translate=\\?["'](?:block_headline|blocked_why_headline)\b/ },
      ],
      weight: 40,
      group: "answer",
      because: { id: "because_cf_waf_page" },
      cause: "waf-block",
      seen: '<div id="cf-error-details"><h1 data-translate="block_headline">No entry</h1></div>',
    },
    {
      id: "block-page-as-read",
      when: [
        {
          // Without markup: a capture of what was seen. In a page with markup the words are a quotation.
          body: /^[^<]{0,2000}Sorry, you have been blocked\s{1,20}You are unable to access/i,
          text: "you have been blocked",
        },
        { body: /Cloudflare Ray ID:\s{0,4}[0-9a-f]{16}\b/i },
        { text: "security by" },
      ],
      weight: 32,
      group: "answer",
      because: { id: "because_cf_waf_page" },
      cause: "waf-block",
      seen: "Sorry, you have been blocked\nYou are unable to access shop.example\nCloudflare Ray ID: 9a1b2c3d4e5f6071 • Performance & security by Cloudflare",
    },
    {
      id: "unstyled",
      when: [
        { body: /<hr ?\/?>\s{0,4}<center>cloudflare(?:-nginx)?<\/center>/i, text: "<center>cloudflare" },
      ],
      weight: 36,
      group: "answer",
      because: { id: "because_cf_unstyled" },
      product: "Cloudflare",
      cause: "early-refusal",
      seen: "<center><h1>403 Forbidden</h1></center>\r\n<hr><center>cloudflare</center>",
    },
  ],
};
