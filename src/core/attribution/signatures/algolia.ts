import type { Signature } from "../signature";

/** Algolia's search, to a key that it does not know or that may not do this. */
export const signature: Signature = {
  id: "algolia",
  product: "Algolia",
  responder: "origin",
  documentation: "https://www.algolia.com/doc/rest-api/search/",
  marks: [
    {
      id: "sentence",
      when: [
        {
          body: /"message":\s{0,20}"(?:Invalid Application-ID or API key|Method not allowed with this API key)"/,
          text: '"message"',
        },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "app-permission",
      seen: '{"message":"Invalid Application-ID or API key","status":403}',
    },
  ],
  examples: [
    {
      name: "key refused",
      fields: { "content-type": "application/json" },
      body: '{"message":"Invalid Application-ID or API key","status":403}',
      verdict: { cause: "app-permission" },
    },
  ],
};
