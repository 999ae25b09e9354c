import type { Signature } from "../signature";

/** Challenge pages (managed, JavaScript and interactive ones) since 2020, which check a browser before the site is asked. */
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
      id: "challenge-out",
      when: [{ field: "cf-chl-out", value: /^[\w+/=$-]{24}/ }],
      weight: 38,
      group: "answer",
      because: { id: "because_cf_challenge_field" },
      cause: "challenge",
      seen: "cf-chl-out: T2FwcGxlcyBhcmUgbm90IHBlYXJz$b3Igc28gdGhleSBzYXk=",
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
      id: "challenge-policy",
      // Sites that embed Turnstile can have a policy like it.
      when: [
        {
          field: "content-security-policy",
          value: /^default-src 'none'; script-src 'nonce-[^;]{1,400}https:\/\/challenges\.cloudflare\.com/i,
        },
        { field: "cf-ray" },
      ],
      weight: 4,
      group: "answer",
      because: { id: "because_cf_challenge_policy" },
      cause: "challenge",
      seen: "content-security-policy: default-src 'none'; script-src 'nonce-a1B2c3' 'unsafe-eval' https://challenges.cloudflare.com; base-uri 'self'",
    },
    {
      id: "challenge-policy-in-page",
      // The page's own policy, which allows nothing but the challenge. A site's Turnstile needs no such page.
      when: [
        {
          body: /http-equiv=\\?["']content-security-policy\\?["']\s{1,20}content=\\?["']default-src 'none'; ?script-src 'nonce-[^<>"]{1,400}https:\/\/challenges\.cloudflare\.com/i,
          text: "https://challenges.cloudflare.com",
        },
      ],
      weight: 26,
      group: "answer",
      because: { id: "because_cf_challenge_policy" },
      cause: "challenge",
      seen: `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'nonce-a1B2c3' 'unsafe-eval' https://challenges.cloudflare.com; base-uri 'self'">`,
    },
    {
      id: "challenge-isolation",
      // Fields that its page needs: on all challenges since 2023, and on no other refusal seen.
      when: [
        { field: "permissions-policy", value: /^accelerometer=\(\), ?autoplay=\(\), ?camera=\(\)/ },
        { field: "cross-origin-embedder-policy", value: /^require-corp$/ },
        { field: "cross-origin-resource-policy", value: /^same-origin$/ },
        { field: "cf-ray" },
      ],
      weight: 20,
      group: "edge-fields",
      because: { id: "because_cf_challenge_fields" },
      cause: "challenge",
      seen: "permissions-policy: accelerometer=(),autoplay=(),camera=(),clipboard-read=()",
    },
    {
      id: "challenge-settings",
      // In a script, or where a fragment begins inside one.
      when: [
        {
          body: /(?:^|<script\b[^<>]{0,200}>)(?:[^<]|<!){0,200}?_cf_chl_opt\s{0,4}=\s{0,4}\{[^<]{0,400}?\bcRay\b/,
          text: "_cf_chl_opt",
        },
      ],
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
        { body: /id=\\?["']?challenge-form\b/, text: "challenge-form" },
        { body: /__cf_chl_[a-z_]{1,20}tk__|__cf_chl_f_tk=|\/cdn-cgi\/l\/chk_(?:captcha|jschl)/ },
      ],
      weight: 38,
      group: "answer",
      because: { id: "because_cf_challenge_page" },
      cause: "challenge",
      seen: '<form class="challenge-form" id="challenge-form" action="/?__cf_chl_jschl_tk__=a1b2" method="POST">',
    },
    {
      id: "challenge-error-text",
      // A fragment: the notice for browsers without scripts, without the script itself.
      when: [{ body: /id=\\?["']?challenge-error-t(?:ext|itle)\b/, text: "challenge-error-t" }],
      weight: 30,
      group: "answer",
      because: { id: "because_cf_challenge_page" },
      cause: "challenge",
      seen: '<noscript><div class="h2"><span id="challenge-error-text">Scripts and cookies are needed</span></div></noscript>',
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
  ],
  examples: [
    {
      name: "the fields that its page needs, of a paste without cf-mitigated",
      fields: {
        "cross-origin-embedder-policy": "require-corp",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "permissions-policy": "accelerometer=(),autoplay=(),camera=(),clipboard-read=(),fullscreen=()",
        "referrer-policy": "same-origin",
        server: "cloudflare",
        "cf-ray": "9a1b2c3d4e5f6071-SJC",
      },
      body: null,
      partial: true,
      verdict: { cause: "challenge" },
    },
    {
      name: "the head of its page, of a paste shortened by hand",
      fields: {
        "content-type": "text/html; charset=UTF-8",
        server: "cloudflare",
        "cf-ray": "9a1b2c3d4e5f6071-SJC",
      },
      partial: true,
      body: `<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'nonce-a1B2c3' https://challenges.cloudflare.com; ...">`,
      verdict: { cause: "challenge" },
    },
    {
      name: "the managed challenge of today",
      fields: {
        "content-type": "text/html; charset=UTF-8",
        "cf-mitigated": "challenge",
        "cf-chl-out": "T2FwcGxlcyBhcmUgbm90IHBlYXJz$b3Igc28gdGhleSBzYXk=",
        "server-timing": 'chlray;desc="9a1b2c3d4e5f6071", cfEdge;dur=7,cfOrigin;dur=0',
        "cache-control": "private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0",
        expires: "Thu, 01 Jan 1970 00:00:01 GMT",
        server: "cloudflare",
        "cf-ray": "9a1b2c3d4e5f6071-SJC",
      },
      body: `<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title></head><body>
<noscript><div class="h2"><span id="challenge-error-text">Scripts and cookies are needed</span></div></noscript>
<script>(function(){window._cf_chl_opt = {cvId: '3',cZone: "shop.example",cType: 'managed',cRay: '9a1b2c3d4e5f6071'};
var a = document.createElement('script');a.src = '/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=9a1b2c3d4e5f6071';}());</script></body></html>`,
      verdict: { cause: "challenge" },
    },
    {
      name: "through another network, its body withheld",
      fields: {
        "cf-mitigated": "challenge",
        "x-cache": "Error from cloudfront",
        via: "1.1 a1b2c3d4.cloudfront.net (CloudFront)",
        "x-amz-cf-id": "Qm9va3MgYW5kIHRlYQ==",
        server: "cloudflare",
        "cf-ray": "9a1b2c3d4e5f6071-SJC",
      },
      body: null,
      verdict: { cause: "challenge" },
    },
    {
      name: "some fields alone, with the policy that lets in its scripts only",
      fields: {
        "content-type": "text/html; charset=UTF-8",
        "cache-control": "private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0",
        expires: "Thu, 01 Jan 1970 00:00:01 GMT",
        "content-security-policy":
          "default-src 'none'; script-src 'nonce-a1B2c3' 'unsafe-eval' https://challenges.cloudflare.com; base-uri 'self'",
        server: "cloudflare",
        "cf-ray": "9a1b2c3d4e5f6071-SJC",
      },
      partial: true,
      body: "",
      verdict: { product: "Cloudflare", cause: "challenge" },
    },
    {
      name: "the form of 2021, fields missing",
      fields: {},
      partial: true,
      body: `<title>Just a moment...</title><form class="challenge-form" id="challenge-form" action="/?__cf_chl_jschl_tk__=a1b2" method="POST"></form>`,
      verdict: { cause: "challenge" },
    },
  ],
};
