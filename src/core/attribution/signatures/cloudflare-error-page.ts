import type { Signature } from "../signature";

/**
 * Cloudflare's numbered errors as web pages, from 2013 to today: one frame (`cf-error-details`), the
 * number in a `cf-error-code` or after a translated word, the Ray ID beside it and at the foot.
 */
export const signature: Signature = {
  id: "cloudflare-error-page",
  product: "Cloudflare",
  responder: "cloudflare",
  documentation:
    "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/",
  marks: [
    {
      id: "numbered-page",
      when: [
        { body: /id=\\?["']?cf-error-details\b/, text: "cf-error-details" },
        {
          body: /<span class=\\?["']?cf-error-code\\?["']?>\s{0,40}\d{3,4}\s{0,40}<|data-translate=\\?["']?error\\?["']?>[^<]{1,80}<\/span>\s{0,80}<span>\s{0,40}1\d{3}\s{0,40}</,
        },
      ],
      weight: 40,
      group: "answer",
      because: { id: "because_cf_error_page" },
      errorCode:
        /(?:<span class=\\?["']?cf-error-code\\?["']?>|data-translate=\\?["']?error\\?["']?>[^<]{1,80}<\/span>\s{0,80}<span>)\s{0,40}(1\d{3})\s{0,40}</,
      seen: '<div id="cf-error-details"><span data-translate="error">Error</span> <span>1020</span></div>',
    },
    {
      id: "number-fragment",
      // The headline alone: number and Ray ID in Cloudflare's classes.
      when: [
        // Not where a script of a challenge page looks for it.
        {
          body: /(?<!["'])<span class=\\?["'][^"'<>]{0,60}\bcf-error-code\\?["']>\s{0,40}1\d{3}\s{0,40}</,
          text: "cf-error-code",
        },
        { body: /\bRay ID:\s{0,8}(?:<[^<>]{1,80}>\s{0,8})?[0-9a-f]{16}\b/i },
      ],
      weight: 34,
      group: "answer",
      because: { id: "because_cf_error_page" },
      errorCode: /(?<!["'])<span class=\\?["'][^"'<>]{0,60}\bcf-error-code\\?["']>\s{0,40}(1\d{3})\s{0,40}</,
      seen: '<span class="cf-error-code">1011</span> <small class="heading-ray-id">Ray ID: 9a1b2c3d4e5f6071</small>',
    },
    {
      id: "page-frame",
      when: [
        { body: /id=\\?["']?cf-error-details\b/, text: "cf-error-details" },
        { body: /id=\\?["']?cf_styles-css\b|\/cdn-cgi\/styles\/(?:main|cf\.errors)\.css/ },
      ],
      weight: 36,
      group: "answer",
      because: { id: "because_cf_error_page" },
      seen: '<link id="cf_styles-css" href="/cdn-cgi/styles/main.css"><div id="cf-error-details">',
    },
    {
      id: "title",
      when: [
        {
          body: /used Cloudflare to restrict (?:access|hotlinking)(?: \| [^<|]{1,255} \| Cloudflare)?\s{0,40}<\/title>/i,
          text: "used cloudflare to restrict",
        },
      ],
      weight: 36,
      group: "answer",
      because: { id: "because_cf_error_page" },
      errorCode:
        /data-translate=\\?["']?error\\?["']?>[^<]{1,80}<\/span>\s{0,80}<span>\s{0,40}(1\d{3})\s{0,40}</,
      seen: "<title>Access denied | shop.example used Cloudflare to restrict access</title>",
    },
    {
      id: "attention-title",
      when: [
        {
          body: /<title>\s{0,40}(?:Attention Required!|Please Wait\.\.\.) \| Cloudflare\s{0,40}<\/title>/i,
          text: "| cloudflare",
        },
      ],
      weight: 30,
      group: "answer",
      because: { id: "because_cf_error_page" },
      seen: "<title>Attention Required! | Cloudflare</title>",
    },
    {
      id: "subject-title",
      // Alone it is not certain: programs that run on Cloudflare imitate such pages.
      when: [
        {
          body: /<title>\s{0,40}(?:Direct IP access not allowed|DNS points to prohibited IP|DNS resolution error|Origin DNS error|(?:Argo|Cloudflare) Tunnel error|Worker threw exception|Worker exceeded resource limits|Please check back later)(?: \| [\w.:-]{1,120})? \| Cloudflare\s{0,40}<\/title>/i,
          text: "| cloudflare",
        },
      ],
      weight: 24,
      group: "answer",
      because: { id: "because_cf_error_page" },
      seen: "<title>Worker threw exception | shop.example | Cloudflare</title>",
    },
    {
      id: "page-as-read",
      when: [
        // Without markup: a capture of what was seen. In a page with markup the words are a quotation.
        { body: /^[^<]{0,2000}Ray ID:\s{0,4}[0-9a-f]{16}\b/i, text: "ray id" },
        { body: /\bError(?: code:)?\s{1,20}1\d{3}\b[^<>]{0,60}?Ray ID:/i },
      ],
      weight: 30,
      group: "answer",
      because: { id: "because_cf_error_page" },
      errorCode: /\bError(?: code:)?\s{1,20}(1\d{3})\b[^<>]{0,60}?Ray ID:/i,
      seen: "Error 1020\nRay ID: 9a1b2c3d4e5f6071 • 2026-01-02 03:04:05 UTC\nAccess denied",
    },
    {
      id: "footer",
      when: [
        { body: /\bRay ID:\s{0,8}(?:<[^<>]{1,80}>\s{0,8})?[0-9a-f]{16}\b/i, text: "ray id" },
        {
          body: /\b(?:Performance (?:&amp;|&) security|DDoS protection) by(?:\s|<[^<>]{1,300}>){1,6}Cloudflare\b/i,
          text: "cloudflare",
        },
      ],
      weight: 32,
      group: "answer",
      because: { id: "because_cf_error_page" },
      seen: "Ray ID: 9a1b2c3d4e5f6071\nPerformance & security by Cloudflare",
    },
    {
      id: "foot-elements",
      // The foot of the page alone: the line with Ray ID and brand, in the classes of its frame.
      when: [
        { body: /class=\\?["']?[^"'<>]{0,80}\bcf-footer-item\b/, text: "cf-footer-item" },
        {
          body: /\bid=\\?["']?brand_link\b|Cloudflare Ray ID:\s{0,8}<strong[^<>]{0,80}>\s{0,8}[0-9a-f]{16}\b/,
        },
      ],
      weight: 30,
      group: "answer",
      because: { id: "because_cf_error_page" },
      seen: '<span class="cf-footer-item sm:block"><span>By</span> <a href="https://www.cloudflare.com/5xx-error-landing" id="brand_link">Cloudflare</a></span>',
    },
  ],
  examples: [
    {
      name: "the title of 2026, which names the site twice",
      fields: {},
      partial: true,
      body: "<!doctype html><html><head> <title>Access denied | shop.example used Cloudflare to restrict access | shop.example | Cloudflare</title>",
      verdict: { cause: null },
    },
    {
      name: "a page of which only title and headline are left",
      status: 429,
      fields: {},
      partial: true,
      body: '<title>Access denied | shop.example used Cloudflare to restrict access | shop.example | Cloudflare</title><h1><span data-translate="error">Error</span><span>1015</span></h1>',
      verdict: { product: "Cloudflare rate limiting rules", cause: "rate-limited", errorCode: 1015 },
    },
    {
      name: "the foot of a page alone",
      fields: {},
      partial: true,
      body: '<span class="cf-footer-item sm:block sm:mb-1"><span>By</span> <a rel="noopener" href="https://www.cloudflare.com/5xx-error-landing" id="brand_link" target="_blank">Cloudflare</a></span></p></div>',
      verdict: { cause: null },
    },
    {
      name: "a page of 2018, for hotlinking",
      fields: {},
      partial: true,
      body: `<head><title>Access denied | shop.example used Cloudflare to restrict hotlinking</title>
<link rel="stylesheet" id="cf_styles-css" href="/cdn-cgi/styles/cf.errors.css" /></head><body><div id="cf-error-details">
<h1><span class="cf-error-type" data-translate="error">Error</span> <span class="cf-error-code">1011</span>
<small class="heading-ray-id">Ray ID: 9a1b2c3d4e5f6071 &bull; 2018-11-26 14:45:03 UTC</small></h1></div></body>`,
      verdict: { product: "Hotlink Protection", cause: "hotlink", errorCode: 1011 },
    },
    {
      name: "a page of 2021, for a banned network, with all fields",
      fields: {
        "content-type": "text/html; charset=UTF-8",
        "cache-control": "private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0",
        expires: "Thu, 01 Jan 1970 00:00:01 GMT",
        server: "cloudflare",
        "cf-ray": "9a1b2c3d4e5f6071-SJC",
      },
      body: `<head><title>Access denied | shop.example used Cloudflare to restrict access</title>
<link rel="stylesheet" id="cf_styles-css" href="/cdn-cgi/styles/main.css" /></head><body><div id="cf-error-details" class="p-0">
<h1><span data-translate="error">Error</span>
<span>1005</span></h1><span>Ray ID: 9a1b2c3d4e5f6071 &bull;</span><span>2021-01-02 03:04:05 UTC</span>
<span>Performance &amp; security by</span> <a href="https://www.cloudflare.com/5xx-error-landing">Cloudflare</a></div></body>`,
      verdict: { product: "Cloudflare IP Access rules", cause: "asn-banned", errorCode: 1005 },
    },
    {
      name: "a page from inside a string, its quotes escaped, is somebody else's, passed on",
      fields: { "content-type": "application/json" },
      body: '{"error":"<div id=\\"cf-error-details\\"><span class=\\"cf-error-code\\">1020</span></div>"}',
      verdict: { responder: "origin", product: null, cause: null },
    },
    {
      name: "a page to an IP address instead of a host name",
      fields: { server: "cloudflare", "cf-ray": "5d9caf07ac20d386-LAX" },
      body: `<head><title>Direct IP access not allowed | Cloudflare</title></head><body><div id="cf-error-details">
<span data-translate="error">Error</span> <span>1003</span></div></body>`,
      verdict: { cause: "direct-ip", errorCode: 1003 },
    },
    {
      name: "a Worker that failed",
      status: 500,
      fields: { server: "cloudflare", "cf-ray": "9a1b2c3d4e5f6071-SJC" },
      body: `<head><title>Worker threw exception | shop.example | Cloudflare</title></head><body><div id="cf-error-details">
<span class="cf-error-code">1101</span></div></body>`,
      verdict: { product: "Cloudflare Workers", cause: "worker", errorCode: 1101 },
    },
    {
      name: "what was read on the screen, run together",
      fields: {},
      partial: true,
      body: "Error 1006\n Access deniedRay ID: 9a1b2c3d4e5f6071\n 2026-02-05 12:23:37 UTCWhat happened?",
      verdict: { cause: "ip-banned", errorCode: 1006 },
    },
    {
      name: "the title of a captcha or block page alone, with a Ray ID in the fields",
      fields: { server: "cloudflare", "cf-ray": "9a1b2c3d4e5f6071-SJC" },
      partial: true,
      body: "<html><head><title>Attention Required! | Cloudflare</title>",
      verdict: { cause: null },
    },
    {
      name: "a page that went through an HTML parser, which turned its attributes and broke its lines",
      fields: {},
      partial: true,
      body: `<head>
 <title>
  Access denied | shop.example used Cloudflare to restrict access
 </title>
</head>
<div class="cf-error-details-wrapper" id="cf-error-details">
 <span class="inline-block" data-translate="error">
  Error
 </span>
 <span>
  1009
 </span>
</div>`,
      verdict: { product: "Cloudflare IP Access rules", cause: "country-banned", errorCode: 1009 },
    },
  ],
};
