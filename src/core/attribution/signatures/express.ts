import type { Signature } from "../signature";

/** Express, with the error page of finalhandler. */
export const signature: Signature = {
  id: "express",
  product: "Express",
  responder: "origin",
  documentation: "https://expressjs.com/en/guide/error-handling.html",
  marks: [
    {
      id: "powered-by",
      when: [{ field: "x-powered-by", value: /^Express$/i }],
      weight: 12,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-powered-by: Express",
    },
    {
      id: "error-page",
      when: [
        {
          body: /<title>Error<\/title>\s{0,4}<\/head>\s{0,4}<body>\s{0,4}<pre>(?:ForbiddenError: |Forbidden<)/,
          text: "<title>error</title>",
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      cause: "app-permission",
      seen: "<title>Error</title>\n</head>\n<body>\n<pre>Forbidden</pre>",
    },
    {
      id: "csrf-error",
      when: [{ body: /<pre>ForbiddenError: invalid csrf token/, text: "invalid csrf token" }],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      cause: "csrf",
      seen: "<pre>ForbiddenError: invalid csrf token<br>",
    },
    {
      id: "weak-etag",
      when: [{ field: "etag", value: /^W\/"[0-9a-f]{1,6}-[A-Za-z0-9+/]{27}"$/ }],
      weight: 10,
      group: "application",
      because: { id: "because_app_field" },
      seen: 'etag: W/"9-PatfYBLj4Um1qTm5zrukoLhNyPU"',
    },
  ],
};
