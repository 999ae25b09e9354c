import type { Signature } from "../signature";

/** A challenge page of which only a part is left: its beginning, its text without markup, what was read on the screen. */
export const signature: Signature = {
  id: "cloudflare-partial-challenge",
  product: "Cloudflare challenge",
  responder: "cloudflare",
  documentation: "https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/",
  marks: [
    {
      id: "challenge-style",
      // The beginning of the page, where a capture ends before its script; its title is translated.
      when: [
        {
          body: /html\{line-height:1\.15;-webkit-text-size-adjust:100%;color:#313131[;}]/,
          text: "text-size-adjust:100%;color:#313131",
        },
        {
          body: /<meta\s{1,20}name=\\?["']robots\\?["']\s{1,20}content=\\?["']noindex, ?nofollow|content=\\?["']noindex, ?nofollow\\?["']\s{1,20}name=\\?["']robots/,
        },
      ],
      weight: 30,
      group: "answer",
      because: { id: "because_cf_challenge_style" },
      cause: "challenge",
      seen: '<meta name="robots" content="noindex,nofollow"><style>html{line-height:1.15;-webkit-text-size-adjust:100%;color:#313131}',
    },
    {
      id: "challenge-style-sheet",
      // The head of the page of 2022.
      when: [
        { body: /href=\\?["']\/cdn-cgi\/styles\/challenges\.css\b/, text: "/cdn-cgi/styles/challenges.css" },
      ],
      weight: 30,
      group: "answer",
      because: { id: "because_cf_challenge_style" },
      cause: "challenge",
      seen: '<link href="/cdn-cgi/styles/challenges.css" rel="stylesheet">',
    },
    {
      id: "challenge-selector",
      // The style of the page's own notice, where the notice itself is cut off.
      when: [{ text: "#challenge-error-text{" }],
      weight: 28,
      group: "answer",
      because: { id: "because_cf_challenge_style" },
      cause: "challenge",
      seen: "#challenge-error-text{background-image:url(data:image/svg+xml;base64,eA==)}",
    },
    {
      id: "challenge-settings-cut",
      // The inside of the script's settings, where a fragment begins after their name.
      when: [
        {
          body: /\bcvId:\s{0,4}["'][\d.]{1,4}["'],\s{0,4}cZone:\s{0,4}["'][^"']{1,255}["'],\s{0,4}cType:/,
          text: "czone:",
        },
        { body: /\bcRay:\s{0,4}["'][0-9a-f]{16}["']/ },
      ],
      weight: 36,
      group: "answer",
      because: { id: "because_cf_challenge_page" },
      cause: "challenge",
      seen: "_opt = {cvId: '3',cZone: 'shop.example',cType: 'managed',cRay: '9a1b2c3d4e5f6071'",
    },
    {
      id: "challenge-as-text",
      // What is left when markup is taken out: the title, and the notice for browsers without scripts.
      when: [
        {
          body: /^[^<]{0,400}Just a moment\.\.\.\s{0,20}(?:[\w.:-]{1,120}\s{1,20})?Enable JavaScript and cookies to continue/i,
          text: "enable javascript and cookies to continue",
        },
      ],
      weight: 28,
      group: "answer",
      because: { id: "because_cf_challenge_page" },
      cause: "challenge",
      seen: "Just a moment...Enable JavaScript and cookies to continue",
    },
    {
      id: "challenge-as-read",
      when: [
        {
          // Without markup: in a page with markup the words are the site's own, or a quotation.
          body: /^[^<]{0,2000}\b(?:needs to review the security of your connection before|Checking if the site connection is secure|Checking your browser before accessing|Verify(?:ing)? you are human)/i,
        },
        { body: /\bRay ID:\s{0,8}(?:<[^<>]{1,80}>\s{0,8})?[0-9a-f]{16}\b/i, text: "ray id" },
        { body: /\b(?:security|DDoS protection) by\b/i },
      ],
      weight: 33,
      group: "answer",
      because: { id: "because_cf_challenge_page" },
      cause: "challenge",
      seen: "shop.example needs to review the security of your connection before proceeding.",
    },
    {
      id: "challenge-elements",
      // Ids of the pages of 2020 to 2023, where their script is cut off.
      when: [
        {
          body: /id=\\?["']?(?:trk_(?:jschal|managed|captcha)_(?:no)?js|cf-challenge-(?:running|hcaptcha|error-title|spinner)|challenge-body-text|cf-challenge-body-text)\b/,
          text: "id=",
        },
      ],
      weight: 30,
      group: "answer",
      because: { id: "because_cf_challenge_page" },
      cause: "challenge",
      seen: '<div id="cf-challenge-running"></div><div id="trk_jschal_js" style="display:none"></div>',
    },
  ],
  examples: [
    {
      name: "what was read on the screen",
      fields: {},
      partial: true,
      body: `shop.example
Verify you are human by completing the action below.
shop.example needs to review the security of your connection before proceeding.
Ray ID: 9a1b2c3d4e5f6071
Performance & security by Cloudflare`,
      verdict: { cause: "challenge" },
    },
    {
      name: "what was read on the screen in 2019",
      status: 503,
      fields: {},
      partial: true,
      body: "Checking your browser before accessing shop.example.\nIt takes up to 5 seconds…\nDDoS protection by Cloudflare\nRay ID: 509db2d7ef659cab",
      verdict: { cause: "challenge" },
    },
    {
      name: "the beginning of the page, its title translated",
      fields: {},
      partial: true,
      body: '<!DOCTYPE html><html lang="de"><head><title>Nur einen Moment…</title><meta name="robots" content="noindex,nofollow"><style>*{margin:0;padding:0}html{line-height:1.15;-webkit-text-size-adjust:100%;color:#313131}',
      verdict: { cause: "challenge" },
    },
    {
      name: "the beginning of the page, its lines broken by a terminal",
      fields: {},
      partial: true,
      body: `<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta
     name="robots"
     content="noindex,nofollow"><style>html{line-height:1.15;-webkit-text-size-adjust:100%;color:#313131;margin:0}#challenge-error-text{padding-left:34px}`,
      verdict: { cause: "challenge" },
    },
    {
      name: "the head of the page of 2022",
      fields: {},
      partial: true,
      body: '<head><title>Just a moment...</title><link href="/cdn-cgi/styles/challenges.css" rel="stylesheet">',
      verdict: { cause: "challenge" },
    },
    {
      name: "a fragment that begins inside the script",
      fields: {},
      partial: true,
      body: "hl_opt = {cvId: '3',cZone: 'shop.example',cType: 'managed',cRay: '9a1b2c3d4e5f6071',cH: 'x'",
      verdict: { cause: "challenge" },
    },
    {
      name: "its text without markup",
      fields: {},
      partial: true,
      body: "Just a moment...Enable JavaScript and cookies to continue",
      verdict: { cause: "challenge" },
    },
    {
      name: "elements of the page of 2022 alone",
      fields: {},
      partial: true,
      body: '<h2 id="challenge-body-text">So that it is safe</h2><div id="trk_jschal_js" style="display:none;background-image:url(&#39;/cdn-cgi/images/trace/jsch/js/transparent.gif&#39;)"></div>',
      verdict: { cause: "challenge" },
    },
  ],
};
