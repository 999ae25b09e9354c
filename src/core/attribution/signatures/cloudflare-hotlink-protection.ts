import type { Signature } from "../signature";

/** Hotlink Protection (1011): images asked for by a page of another site. */
export const signature: Signature = {
  id: "cloudflare-hotlink-protection",
  product: "Hotlink Protection",
  responder: "cloudflare",
  documentation: "https://developers.cloudflare.com/waf/tools/scrape-shield/hotlink-protection/",
  marks: [
    {
      id: "sentence-as-read",
      // Without markup: in a page with markup, Cloudflare's frame tells, and the words may be quoted.
      when: [
        {
          body: /^[^<]{0,2000}The owner of this website \([^()<>\s]{1,200}\) does not allow hotlinking to that resource/i,
          text: "does not allow hotlinking to that resource",
        },
      ],
      weight: 28,
      group: "answer",
      because: { id: "because_cf_sentence" },
      cause: "hotlink",
      seen: "The owner of this website (shop.example) does not allow hotlinking to that resource (/a.png).",
    },
  ],
  examples: [
    {
      name: "the sentence as it was read",
      fields: {},
      partial: true,
      body: "Access denied\nThe owner of this website (shop.example) does not allow hotlinking to that resource (/a.png).",
      verdict: { cause: "hotlink" },
    },
  ],
};
