import type { Signature } from "../signature";

/** Rate limiting rules (1015), status 429 and for some sites 403. */
export const signature: Signature = {
  id: "cloudflare-rate-limit",
  product: "Cloudflare rate limiting rules",
  responder: "cloudflare",
  documentation: "https://developers.cloudflare.com/waf/rate-limiting-rules/",
  marks: [
    {
      id: "sentence-as-read",
      // Without markup: in a page with markup, Cloudflare's frame tells, and the words may be quoted.
      when: [
        {
          body: /^[^<]{0,2000}The owner of this website \([^()<>\s]{1,200}\) has banned you temporarily from accessing this website/i,
          text: "has banned you temporarily",
        },
      ],
      weight: 28,
      group: "answer",
      because: { id: "because_cf_sentence" },
      cause: "rate-limited",
      seen: "The owner of this website (shop.example) has banned you temporarily from accessing this website.",
    },
  ],
  examples: [
    {
      name: "the page as it was read",
      status: 429,
      fields: {},
      partial: true,
      body: "Error 1015 Ray ID: 9a1b2c3d4e5f6071 • 2025-09-15 19:05:01 UTC\nWhat happened?\nThe owner of this website (shop.example) has banned you temporarily from accessing this website.",
      verdict: { cause: "rate-limited", errorCode: 1015 },
    },
    {
      name: "the text for programs",
      status: 429,
      fields: {
        "content-type": "text/plain; charset=UTF-8",
        "retry-after": "10",
        server: "cloudflare",
        "cf-ray": "9a1b2c3d4e5f6071-SJC",
      },
      body: "error code: 1015",
      verdict: { cause: "rate-limited", errorCode: 1015 },
    },
  ],
};
