import type { Signature } from "../signature";

/** Imunify360, which runs on the site's server: its WebShield shows a captcha or waits, and tells programs in JSON that they are not let in. */
export const signature: Signature = {
  id: "imunify360",
  product: "Imunify360",
  responder: "origin",
  documentation: "https://docs.imunify360.com/webshield/",
  marks: [
    {
      id: "bot-json",
      when: [{ text: "access denied by imunify360 bot-protection" }],
      weight: 26,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "bot-management",
      seen: '{"message":"Access denied by Imunify360 bot-protection. IPs used for automation should be whitelisted"}',
    },
    {
      id: "brand",
      when: [{ body: /(?:protected|powered) by Imunify360|imunify360 preloader/i, text: "imunify360" }],
      weight: 24,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "challenge",
      seen: "Protected by Imunify360",
    },
    {
      id: "captcha-box",
      when: [{ body: /id="im360_captcha"|src="\/\.im360\//i, text: "im360" }],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      cause: "challenge",
      seen: '<div id="im360_captcha">',
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^imunify360-webshield\b/i }],
      weight: 20,
      group: "server",
      because: { id: "because_own_field" },
      cause: "challenge",
      seen: "server: imunify360-webshield/1.21",
    },
  ],
  examples: [
    {
      name: "program",
      fields: { server: "openresty", "content-type": "application/json" },
      body: '{"message":"Access denied by Imunify360 bot-protection. IPs used for automation should be whitelisted"}',
      verdict: { cause: "bot-management" },
    },
    {
      name: "captcha",
      fields: { server: "imunify360-webshield/1.21", "content-type": "text/html; charset=utf-8" },
      body: '<html><head><title>Captcha</title></head><body><div id="im360_captcha"></div>Powered by Imunify360</body></html>',
      verdict: { cause: "challenge" },
    },
  ],
};
