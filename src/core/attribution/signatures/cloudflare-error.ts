import type { Signature } from "../signature";

/**
 * Cloudflare's numbered errors in every form: HTML of four generations, RFC 9457 JSON, Markdown,
 * plain text, and the box that Cloudflare fills in on a page of the owner's design.
 */
export const signature: Signature = {
  id: "cloudflare-error",
  product: "Cloudflare",
  responder: "cloudflare",
  documentation: "https://developers.cloudflare.com/fundamentals/reference/error-responses/",
  marks: [
    {
      id: "json",
      // A flat object, or a fragment of one: inside another object it is an answer that an API quotes.
      when: [
        {
          body: /^[^{}"]{0,60}\{?[^{}]{0,6000}"cloudflare_error"\s{0,4}:\s{0,4}true\b/,
          text: '"cloudflare_error"',
        },
      ],
      weight: 42,
      group: "answer",
      because: { id: "because_cf_json" },
      errorCode: /"error_code"\s{0,4}:\s{0,4}"?(1\d{3})\b/,
      seen: '{"title":"Error 1020: Access denied","status":403,"error_code":1020,"cloudflare_error":true}',
    },
    {
      id: "markdown",
      when: [
        {
          body: /^---\r?\n(?:[a-z_]{1,40}:[^\n]{0,300}\n){1,30}?cloudflare_error: true\b/,
          text: "cloudflare_error:",
        },
      ],
      weight: 42,
      group: "answer",
      because: { id: "because_cf_markdown" },
      errorCode: /^error_code:\s{0,4}(1\d{3})\b/m,
      seen: "---\nerror_code: 1015\nstatus: 429\ncloudflare_error: true\n---\n",
    },
    {
      id: "plain-text",
      when: [{ body: /^error code: (?:1\d{3}|5\d\d)\s{0,4}$/, text: "error code: " }],
      weight: 40,
      group: "answer",
      because: { id: "because_cf_plain_text" },
      errorCode: /^error code: (1\d{3})/,
      seen: "error code: 1006",
    },
    {
      id: "numbered-page",
      when: [
        { body: /id=\\?["']cf-error-details\b/, text: "cf-error-details" },
        {
          body: /<span class=\\?["']cf-error-code\\?["']>\d{3,4}<|data-translate=\\?["']error\\?["']>[^<]{1,40}<\/span>\s{0,80}<span>1\d{3}</,
        },
      ],
      weight: 40,
      group: "answer",
      because: { id: "because_cf_error_page" },
      errorCode:
        /(?:<span class=\\?["']cf-error-code\\?["']>|data-translate=\\?["']error\\?["']>[^<]{1,40}<\/span>\s{0,80}<span>)(1\d{3})</,
      seen: '<div id="cf-error-details"><span data-translate="error">Error</span> <span>1020</span></div>',
    },
    {
      id: "page-frame",
      when: [
        { body: /id=\\?["']cf-error-details\b/, text: "cf-error-details" },
        { body: /id=\\?["']cf_styles-css\b|\/cdn-cgi\/styles\/(?:main|cf\.errors)\.css/ },
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
          body: /used Cloudflare to restrict (?:access|hotlinking)<\/title>/i,
          text: "used cloudflare to restrict",
        },
      ],
      weight: 36,
      group: "answer",
      because: { id: "because_cf_error_page" },
      seen: "<title>Access denied | shop.example used Cloudflare to restrict access</title>",
    },
    {
      id: "page-of-2022",
      when: [{ body: /\bid=["']?plain-ray-id\b/, text: "plain-ray-id" }, { text: "/cdn-cgi/styles/" }],
      weight: 38,
      group: "answer",
      because: { id: "because_cf_error_page" },
      errorCode: /\berror ?code["']?(?:[\s:="']|%3A|%22|%20|&quot;){1,6}(1\d{3})\b/i,
      seen: '<link href="/cdn-cgi/styles/errors.css"><div id="plain-ray-id"> 9a1b2c3d4e5f6071 </div>',
    },
    {
      id: "page-as-read",
      when: [
        // Without markup: a capture of what was seen. In a page with markup the words are a quotation.
        { body: /^[^<]{0,2000}\bRay ID:\s{0,4}[0-9a-f]{16}\b/i, text: "ray id" },
        { body: /\bError(?: code:)?\s{1,20}1\d{3}\s{1,20}(?:Cloudflare )?Ray ID:/i },
      ],
      weight: 30,
      group: "answer",
      because: { id: "because_cf_error_page" },
      errorCode: /\bError(?: code:)?\s{1,20}(1\d{3})\s{1,20}(?:Cloudflare )?Ray ID:/i,
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
      id: "visitor-letter",
      when: [
        {
          body: /I got an error when visiting [\s\S]{1,400}?Error code(?::|%3A)(?:\s|%20){0,4}1\d{3}\b/i,
          text: "i got an error when visiting",
        },
      ],
      weight: 34,
      group: "answer",
      because: { id: "because_cf_error_page" },
      errorCode: /Error code(?::|%3A)(?:\s|%20){0,4}(1\d{3})\b/i,
      seen: "I got an error when visiting shop.example/.\n\nError code: 1020\n\nRay ID: 9a1b2c3d4e5f6071",
    },
    {
      id: "reference-number",
      when: [
        { body: /Error reference number:\s{0,4}1\d{3}\b/i, text: "error reference number" },
        // With its value, which tells this page from an article about it.
        { body: /\bRay ID\b[^0-9a-f<>]{0,8}(?:<[^<>]{1,80}>\s{0,8}){0,3}[0-9a-f]{16}\b/i },
      ],
      weight: 32,
      group: "answer",
      because: { id: "because_reference_number" },
      errorCode: /Error reference number:\s{0,4}(1\d{3})\b/i,
      seen: "Ray ID: 9a1b2c3d4e5f6071\nError reference number: 1020",
    },
    {
      id: "plain-text-fragment",
      when: [{ body: /^error code: 1\d{3}\s{0,4}(?!\S)/, text: "error code: " }],
      weight: 22,
      group: "answer",
      because: { id: "because_cf_plain_text" },
      errorCode: /^error code: (1\d{3})/,
      seen: "error code: 1010",
    },
    {
      id: "attention-title",
      when: [
        {
          body: /<title>(?:Attention Required!|Please Wait\.\.\.) \| Cloudflare<\/title>/i,
          text: "| cloudflare</title>",
        },
      ],
      weight: 30,
      group: "answer",
      because: { id: "because_cf_error_page" },
      seen: "<title>Attention Required! | Cloudflare</title>",
    },
    {
      id: "owner-page",
      when: [
        { body: /class=\\?["']cf-error-details cf-error-(?:1\d{3}|5\d\d|[a-z])/, text: "cf-error-details" },
        { text: "cferror_details" },
      ],
      weight: 36,
      group: "answer",
      because: { id: "because_cf_custom_page" },
      cause: "custom-block",
      errorCode: /class=\\?["']cf-error-details cf-error-(1\d{3})\b/,
      seen: '<div class="cf-error-details cf-error-1020"><ul class="cferror_details"></ul></div>',
    },
    {
      id: "owner-page-debugging",
      when: [{ text: "cloudflare-debugging-info" }, { body: /\bRay ID\b/i }],
      weight: 30,
      group: "answer",
      because: { id: "because_cf_custom_page" },
      cause: "custom-block",
      errorCode: /\berror[^<>\d]{0,24}(1\d{3})\b/i,
      seen: '<div class="cloudflare-debugging-info">Ray ID: 9a1b2c3d4e5f6071</div>',
    },
  ],
};
