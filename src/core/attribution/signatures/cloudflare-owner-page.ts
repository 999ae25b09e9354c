import type { Signature } from "../signature";

/** Error pages of the owner's design, into which Cloudflare puts its error box (`::CLOUDFLARE_ERROR_1000S_BOX::` and its like). */
export const signature: Signature = {
  id: "cloudflare-owner-page",
  product: "Cloudflare",
  responder: "cloudflare",
  documentation: "https://developers.cloudflare.com/rules/custom-errors/reference/error-tokens/",
  marks: [
    {
      id: "error-box",
      when: [
        { body: /class=\\?["']?cf-error-details cf-error-(?:1\d{3}|5\d\d|[a-z])/, text: "cf-error-details" },
        { text: "cferror_details" },
      ],
      weight: 36,
      group: "answer",
      because: { id: "because_cf_custom_page" },
      cause: "custom-block",
      errorCode: /class=\\?["']?cf-error-details cf-error-(1\d{3})\b/,
      seen: '<div class="cf-error-details cf-error-1020"><ul class="cferror_details"></ul></div>',
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
      cause: "custom-block",
      errorCode: /Error reference number:\s{0,4}(1\d{3})\b/i,
      seen: "Ray ID: 9a1b2c3d4e5f6071\nError reference number: 1020",
    },
    {
      id: "server-id",
      // The machine at Cloudflare, which the box names and nothing else does.
      when: [
        { body: /Server ID:\s{0,4}FL_[0-9A-F]{1,8}\b/, text: "server id" },
        { body: /\bRay ID\b[^0-9a-f<>]{0,8}(?:<[^<>]{1,80}>\s{0,8}){0,3}[0-9a-f]{16}\b/i },
      ],
      weight: 34,
      group: "answer",
      because: { id: "because_cf_custom_page" },
      cause: "custom-block",
      seen: "Ray ID: 9a1b2c3d4e5f6071</li><li>Server ID: FL_11F190",
    },
    {
      id: "debugging-box",
      // Zendesk's page keeps the box in an element of this name.
      when: [{ text: "cloudflare-debugging-info" }, { body: /\bRay ID\b/i }],
      weight: 30,
      group: "answer",
      because: { id: "because_cf_custom_page" },
      cause: "custom-block",
      errorCode: /\berror[^<>\d]{0,24}(1\d{3})\b/i,
      seen: '<div class="cloudflare-debugging-info">Ray ID: 9a1b2c3d4e5f6071</div>',
    },
    {
      id: "box-class",
      // The class of the box, in the page's own style sheet or markup: what is left where the box is not.
      when: [{ body: /[."' ]cferror_details\b/, text: "cferror_details" }],
      weight: 27,
      group: "answer",
      because: { id: "because_cf_custom_page" },
      seen: "<style>.cferror_details{display:none}</style>",
    },
  ],
  examples: [
    {
      name: "a firewall rule",
      fields: { "content-type": "text/html", server: "cloudflare", "cf-ray": "9a1b2c3d4e5f6071-SJC" },
      body: `<title>oh</title><style>.cferror_details{display:none}</style><div class="cf-error-details cf-error-1020"><h1>Not now</h1>
<ul class="cferror_details"><li>Ray ID: 9a1b2c3d4e5f6071</li><li>Error reference number: 1020</li><li>Server ID: FL_11F190</li></ul></div>`,
      verdict: { product: "Cloudflare WAF", cause: "access-denied-1020", errorCode: 1020 },
    },
    {
      name: "the box without a number, fields missing",
      fields: {},
      partial: true,
      body: `<div class="cf-error-details cf-error-waf_block"><ul class="cferror_details"><li>Ray ID: 9a1b2c3d4e5f6071</li></ul></div>`,
      verdict: { cause: "custom-block" },
    },
    {
      name: "the box in an element for debugging",
      fields: { server: "cloudflare", "cf-ray": "9a1b2c3d4e5f6071-SJC" },
      partial: true,
      body: `<div class="cloudflare-debugging-info"><ul><li>Ray ID: 9a1b2c3d4e5f6071</li></ul></div>`,
      verdict: { cause: "custom-block" },
    },
    {
      name: "the style of the box alone, in the beginning of a page",
      fields: {},
      partial: true,
      body: "<!DOCTYPE html><title>A moment, please</title><style>.cferror_details{display:none}</style>",
      verdict: { cause: null },
    },
  ],
};
