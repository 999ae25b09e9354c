import type { Signature } from "../signature";

/** Challenges: the page that checks a browser before the site is asked, from 2016 to today. */
export const signature: Signature = {
  id: "cloudflare-challenge",
  product: "Cloudflare challenge",
  responder: "cloudflare",
  documentation:
    "https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/",
  marks: [
    {
      id: "mitigated",
      when: [{ field: "cf-mitigated", value: /^\s*challenge\s*$/i }],
      weight: 45,
      group: "answer",
      because: { id: "because_cf_mitigated" },
      cause: "challenge",
      seen: "cf-mitigated: challenge",
    },
    {
      id: "challenge-bypass",
      when: [{ field: "cf-chl-bypass", value: /^\s*1\s*$/ }],
      weight: 40,
      group: "answer",
      because: { id: "because_cf_chl_bypass" },
      cause: "challenge",
      seen: "cf-chl-bypass: 1",
    },
    {
      id: "challenge-timing",
      when: [{ field: "server-timing", value: /\bchlray;desc=/i }],
      weight: 35,
      group: "answer",
      because: { id: "because_cf_chlray" },
      cause: "challenge",
      seen: 'server-timing: chlray;desc="9a1b2c3d4e5f6071"',
    },
    {
      id: "challenge-settings",
      when: [{ body: /_cf_chl_opt\s{0,4}=\s{0,4}\{[^<]{0,400}?\bcRay\b/, text: "_cf_chl_opt" }],
      weight: 40,
      group: "answer",
      because: { id: "because_cf_challenge_page" },
      cause: "challenge",
      seen: "<script>(function(){window._cf_chl_opt = {cvId: '3',cType: 'managed',cRay: '9a1b2c3d4e5f6071'};}());</script>",
    },
    {
      id: "challenge-script",
      when: [{ body: /\/cdn-cgi\/challenge-platform\/h\/[a-z]\/orchestrate\//, text: "orchestrate" }],
      weight: 36,
      group: "answer",
      because: { id: "because_cf_challenge_page" },
      cause: "challenge",
      seen: "a.src = '/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=9a1b2c3d4e5f6071';",
    },
    {
      id: "challenge-form",
      when: [
        { body: /id=\\?["']challenge-form\b/, text: "challenge-form" },
        { body: /__cf_chl_[a-z_]{1,20}tk__|\/cdn-cgi\/l\/chk_(?:captcha|jschl)/ },
      ],
      weight: 38,
      group: "answer",
      because: { id: "because_cf_challenge_page" },
      cause: "challenge",
      seen: '<form id="challenge-form" action="/cdn-cgi/l/chk_jschl" method="get">',
    },
    {
      id: "under-attack",
      when: [{ text: "cf-browser-verification" }, { text: "jschl" }],
      weight: 36,
      group: "answer",
      because: { id: "because_cf_challenge_page" },
      cause: "challenge",
      seen: '<div class="cf-browser-verification cf-im-under-attack"><input name="jschl_vc"></div>',
    },
    {
      id: "challenge-as-read",
      when: [
        {
          // Without markup: in a page with markup the words are the site's own, or a quotation.
          body: /^[^<]{0,2000}\b(?:needs to review the security of your connection before|Checking if the site connection is secure|Checking your browser before accessing)/i,
        },
        { body: /\bRay ID:\s{0,8}(?:<[^<>]{1,80}>\s{0,8})?[0-9a-f]{16}\b/i, text: "ray id" },
      ],
      weight: 32,
      group: "answer",
      because: { id: "because_cf_challenge_page" },
      cause: "challenge",
      seen: "shop.example needs to review the security of your connection before proceeding.",
    },
    {
      id: "title",
      when: [
        { body: /<title>Just a moment\.\.\.<\/title>/i, text: "<title>just a moment" },
        { field: "cf-ray" },
      ],
      weight: 4,
      group: "answer",
      because: { id: "because_cf_challenge_page" },
      cause: "challenge",
      seen: "<title>Just a moment...</title>",
    },
    {
      id: "captcha-page",
      when: [{ text: 'data-translate="challenge_headline"' }, { text: "cf-error-details" }],
      weight: 38,
      group: "answer",
      because: { id: "because_cf_challenge_page" },
      cause: "challenge",
      seen: '<div id="cf-error-details"><h1 data-translate="challenge_headline">A step more</h1></div>',
    },
  ],
};
