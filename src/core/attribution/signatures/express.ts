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
      weight: 15,
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
      id: "error-with-trace",
      when: [
        {
          body: /<title>Error<\/title>\s{0,4}<\/head>\s{0,4}<body>\s{0,4}<pre>[^<]{1,400}<br ?\/?>\s{0,4}(?:&nbsp;|\u00a0|\s)/,
          text: "<title>error</title>",
        },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_own_page" },
      cause: "app-permission",
      seen: "<title>Error</title>\n</head>\n<body>\n<pre>Error: no<br> &nbsp; &nbsp;at shop",
    },
    {
      id: "csrf-code",
      when: [{ text: "ebadcsrftoken" }],
      weight: 22,
      group: "page",
      because: { id: "because_app_json" },
      cause: "csrf",
      seen: '{"code":"EBADCSRFTOKEN"}',
    },
    {
      id: "session-cookie",
      when: [{ field: "set-cookie", value: /(?:^|\n)connect\.sid=/ }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "set-cookie: connect.sid=1",
    },
  ],
  examples: [
    {
      name: "error in production",
      fields: {
        "x-powered-by": "Express",
        etag: 'W/"9-PatfYBLj4Um1qTm5zrukoLhNyPU"',
        "content-type": "text/html; charset=utf-8",
      },
      body: '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Error</title>\n</head>\n<body>\n<pre>Forbidden</pre>\n</body>\n</html>\n',
      verdict: { cause: "app-permission" },
    },
    {
      name: "error with its trace",
      fields: { "content-type": "text/html; charset=utf-8" },
      body: '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Error</title>\n</head>\n<body>\n<pre>Error: Not allowed by CORS<br> &nbsp; &nbsp;at origin (/srv/shop/cors.js:8:16)</pre>\n</body>\n</html>\n',
      verdict: { cause: "app-permission" },
    },
    {
      name: "CSRF",
      fields: { "x-powered-by": "Express", "content-type": "text/html; charset=utf-8" },
      body: '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Error</title>\n</head>\n<body>\n<pre>ForbiddenError: invalid csrf token<br> &nbsp; &nbsp;at csrf (/srv/shop/csrf.js:8:16)</pre>\n</body>\n</html>\n',
      verdict: { cause: "csrf" },
    },
    {
      name: "CSRF as JSON",
      fields: { "content-type": "application/json", "set-cookie": "connect.sid=s%3Aabc; Path=/; HttpOnly" },
      body: '{"code":"EBADCSRFTOKEN","error":"no"}',
      verdict: { cause: "csrf" },
    },
  ],
};
