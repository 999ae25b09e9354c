import type { Signature } from "../signature";

/** Browser Integrity Check (1010): the owner bans the signature of a browser or program. */
export const signature: Signature = {
  id: "cloudflare-browser-integrity-check",
  product: "Browser Integrity Check",
  responder: "cloudflare",
  documentation: "https://developers.cloudflare.com/waf/tools/browser-integrity-check/",
  marks: [
    {
      id: "sentence-with-ray",
      // Until about 2020 the sentence ended in the Ray ID and the signature's number.
      when: [
        {
          body: /has banned your access based on your browser(?:'|&#39;|’)s signature\s{0,4}\([0-9a-f]{16}-[a-z0-9]{1,12}\)/i,
          text: "has banned your access based on your browser",
        },
      ],
      weight: 32,
      group: "answer",
      because: { id: "because_cf_sentence" },
      cause: "browser-signature",
      seen: "The owner of this website (shop.example) has banned your access based on your browser's signature (509db2d7ef659cab-ua19).",
    },
    {
      id: "sentence-as-read",
      // Without markup; a site of another kind says "browser's behaving", which is its own.
      when: [
        {
          body: /^[^<]{0,2000}The owner of this website \([^()<>\s]{1,200}\) has banned your access based on your browser(?:'|’)s signature\b/i,
          text: "has banned your access based on your browser",
        },
      ],
      weight: 28,
      group: "answer",
      because: { id: "because_cf_sentence" },
      cause: "browser-signature",
      seen: "The owner of this website (shop.example) has banned your access based on your browser's signature.",
    },
  ],
  examples: [
    {
      name: "the sentence of 2019",
      fields: {},
      partial: true,
      body: "<p>The owner of this website (shop.example) has banned your access based on your browser&#39;s signature (509db2d7ef659cab-ua19).</p>",
      verdict: { cause: "browser-signature" },
    },
    {
      name: "the sentence as it was read",
      fields: {},
      partial: true,
      body: "What happened?\nThe owner of this website (shop.example) has banned your access based on your browser's signature.",
      verdict: { cause: "browser-signature" },
    },
    {
      name: "a site's own words, which resemble it",
      fields: { "content-type": "text/html", server: "cloudflare", "cf-ray": "9a1b2c3d4e5f6071-SJC" },
      body: "<p>The owner of this website has banned your access based on your browser's behaving.</p>",
      verdict: { responder: "undetermined", product: null, cause: null },
    },
  ],
};
