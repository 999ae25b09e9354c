import type { Signature } from "../signature";

/** BitNinja, which runs on the site's server: the page on which it has an address prove that it is a person's, and its server's name. */
export const signature: Signature = {
  id: "bitninja",
  product: "BitNinja",
  responder: "origin",
  documentation: "https://doc.bitninja.io/",
  marks: [
    {
      id: "server-field",
      when: [{ field: "server", value: /^BitNinja\b/i }],
      weight: 22,
      group: "server",
      because: { id: "because_own_field" },
      cause: "waf-plugin",
      seen: "server: BitNinja Captcha Server",
    },
    {
      id: "captcha-title",
      when: [
        { body: /<title>Visitor anti-robot validation<\/title>/i, text: "visitor anti-robot validation" },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      cause: "challenge",
      seen: "<title>Visitor anti-robot validation</title>",
    },
    {
      id: "security-check",
      when: [{ body: /Security check by BitNinja|your IP will be removed from BitNinja/i, text: "bitninja" }],
      weight: 24,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "challenge",
      seen: "Security check by BitNinja",
    },
  ],
  examples: [
    {
      name: "captcha",
      fields: {
        server: "BitNinja Captcha Server",
        "cache-control": "no-cache, no-store, must-revalidate",
        "content-type": "text/html",
      },
      body: "<html><head><title>Visitor anti-robot validation</title></head><body><p>Security check by BitNinja</p></body></html>",
      verdict: { cause: "challenge" },
    },
    {
      name: "title, pasted",
      fields: {},
      body: "<title>Visitor anti-robot validation</title>",
      partial: true,
      verdict: { cause: "challenge" },
    },
  ],
};
