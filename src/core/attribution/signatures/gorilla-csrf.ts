import type { Signature } from "../signature";

/** gorilla/csrf, which many sites in Go use. */
export const signature: Signature = {
  id: "gorilla-csrf",
  product: "gorilla/csrf",
  responder: "origin",
  documentation: "https://github.com/gorilla/csrf",
  marks: [
    {
      id: "sentence",
      when: [
        {
          body: /^Forbidden - (?:CSRF token (?:invalid|not found in request)|origin invalid|referer (?:not supplied|invalid))\s{0,2}$/,
          text: "forbidden - ",
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "csrf",
      seen: "Forbidden - CSRF token invalid\n",
    },
  ],
  examples: [
    {
      name: "form without its token",
      fields: { "x-content-type-options": "nosniff", "content-type": "text/plain; charset=utf-8" },
      body: "Forbidden - CSRF token invalid\n",
      verdict: { cause: "csrf" },
    },
  ],
};
