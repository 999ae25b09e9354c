import type { Signature } from "../signature";

/** CakePHP: what it says to a form without its token, and its cookie. */
export const signature: Signature = {
  id: "cakephp",
  product: "CakePHP",
  responder: "origin",
  documentation: "https://book.cakephp.org/5/en/security/csrf.html",
  marks: [
    {
      id: "csrf",
      when: [
        {
          body: /(?:Missing CSRF token cookie|Missing or incorrect CSRF cookie type|CSRF token from either the request body or request headers did not match or is missing)/,
          text: "csrf",
        },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "csrf",
      seen: '{"message":"Missing CSRF token cookie","url":"\\/x","code":403}',
    },
    {
      id: "session-cookie",
      when: [{ field: "set-cookie", value: /(?:^|\n)CAKEPHP=/ }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "set-cookie: CAKEPHP=1",
    },
  ],
  examples: [
    {
      name: "form without its token",
      fields: {
        server: "Apache",
        "set-cookie": "CAKEPHP=abc; path=/",
        "content-type": "text/html; charset=utf-8",
      },
      body: "<html><body><h2>Missing CSRF token cookie</h2></body></html>",
      verdict: { cause: "csrf" },
    },
  ],
};
