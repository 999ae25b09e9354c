import type { Signature } from "../signature";

/** The captcha pages of 2013 to 2022 (reCAPTCHA, from 2020 on hCaptcha): "One more step". */
export const signature: Signature = {
  id: "cloudflare-captcha",
  product: "Cloudflare challenge",
  responder: "cloudflare",
  documentation: "https://developers.cloudflare.com/cloudflare-challenges/",
  marks: [
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
      id: "captcha-page",
      when: [
        {
          body: /data-translate=\\?["']?(?:challenge_headline|complete_sec_check)\b/,
          text: "data-translate=",
        },
        {
          body: /id=\\?["']?cf-error-details\b|class=\\?["'][^"'<>]{0,80}\bcf-(?:captcha|highlight|section|subheadline)/,
        },
      ],
      weight: 38,
      group: "answer",
      because: { id: "because_cf_challenge_page" },
      cause: "challenge",
      seen: '<div id="cf-error-details"><h1 data-translate="challenge_headline">A step more</h1></div>',
    },
    {
      id: "captcha-form",
      when: [{ body: /action=\\?["']?[^"'<>\s]{0,200}\/cdn-cgi\/l\/chk_captcha\b/, text: "chk_captcha" }],
      weight: 38,
      group: "answer",
      because: { id: "because_cf_challenge_page" },
      cause: "challenge",
      seen: '<form id="challenge-form" action="/cdn-cgi/l/chk_captcha" method="get">',
    },
    {
      id: "captcha-form-of-2020",
      when: [
        { body: /action=\\?["']?[^"'<>\s]{0,200}__cf_chl_captcha_tk__=/, text: "__cf_chl_captcha_tk__" },
      ],
      weight: 38,
      group: "answer",
      because: { id: "because_cf_challenge_page" },
      cause: "challenge",
      seen: '<form class="challenge-form" action="/?__cf_chl_captcha_tk__=a1b2" method="POST">',
    },
    {
      id: "captcha-bypass",
      when: [
        { body: /<meta [^<>]{0,80}id=\\?["']?captcha-bypass\b/, text: "captcha-bypass" },
        { text: "cloudflare" },
      ],
      weight: 34,
      group: "answer",
      because: { id: "because_cf_challenge_page" },
      cause: "challenge",
      seen: '<title>Attention Required! | Cloudflare</title><meta name="captcha-bypass" id="captcha-bypass" />',
    },
    {
      id: "captcha-container",
      // A fragment: the box for the riddle.
      when: [
        {
          body: /(?:id|class)=\\?["']?(?:cf-captcha-container|cf-norobot-container|cf-hcaptcha-container)\b/,
          text: "-container",
        },
      ],
      weight: 30,
      group: "answer",
      because: { id: "because_cf_challenge_page" },
      cause: "challenge",
      seen: '<div class="cf-captcha-container"></div>',
    },
  ],
  examples: [
    {
      name: "the page of 2019, its body missing",
      fields: {
        "cf-chl-bypass": "1",
        "cache-control": "no-cache",
        "x-frame-options": "SAMEORIGIN",
        server: "cloudflare",
        "cf-ray": "57febf99197c64a3-FRA",
      },
      body: null,
      verdict: { cause: "challenge" },
    },
    {
      name: "the page of 2019, its fields missing",
      fields: {},
      partial: true,
      body: `<head><title>Attention Required! | Cloudflare</title><meta name="captcha-bypass" id="captcha-bypass" /></head><body>
<div id="cf-error-details"><h1 data-translate="challenge_headline">A step more</h1>
<h2 class="cf-subheadline"><span data-translate="complete_sec_check">Then on to</span> shop.example</h2>
<form class="challenge-form" id="challenge-form" action="/cdn-cgi/l/chk_captcha" method="get"></form></div></body>`,
      verdict: { cause: "challenge" },
    },
    {
      name: "the form of 2021",
      fields: {},
      partial: true,
      body: `<form class="challenge-form" id="challenge-form" action="/login?__cf_chl_captcha_tk__=a1b2" method="POST"></form>`,
      verdict: { cause: "challenge" },
    },
    {
      name: "the box for the riddle alone",
      fields: {},
      partial: true,
      body: `<div class="cf-captcha-container"><iframe></iframe></div>`,
      verdict: { cause: "challenge" },
    },
  ],
};
