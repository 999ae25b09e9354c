import type { Signature } from "../signature";

/** Tyk, an API gateway that the site runs, by its sentences. */
export const signature: Signature = {
  id: "tyk",
  product: "Tyk",
  responder: "origin",
  documentation: "https://tyk.io/docs/",
  marks: [
    {
      id: "sentence",
      when: [
        {
          body: /^\s{0,20}\{\s{0,20}"error":\s{0,20}"(?:Access to this (?:API|resource) has been disallowed|Key not authori[sz]ed|Key is inactive, please renew|Key has expired, please renew|Attempted access with non-existent key\.?)"/,
          text: '"error"',
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "app-permission",
      seen: '{\n    "error": "Access to this API has been disallowed"\n}',
    },
  ],
  examples: [
    {
      name: "key for another API",
      fields: { "x-generator": "tyk.io", "content-type": "application/json" },
      body: '{\n    "error": "Access to this API has been disallowed"\n}',
      verdict: { cause: "app-permission" },
    },
  ],
};
