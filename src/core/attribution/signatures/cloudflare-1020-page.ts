import type { Signature } from "../signature";

/** The page of error 1020 in 2022 and 2023, without the usual frame, and the letter that it writes for the visitor. */
export const signature: Signature = {
  id: "cloudflare-1020-page",
  product: "Cloudflare",
  responder: "cloudflare",
  documentation:
    "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1020/",
  marks: [
    {
      id: "page",
      when: [{ body: /\bid=\\?["']?plain-ray-id\b/, text: "plain-ray-id" }, { text: "/cdn-cgi/styles/" }],
      weight: 38,
      group: "answer",
      because: { id: "because_cf_error_page" },
      errorCode: /\berror ?code["']?(?:[\s:="']|%3A|%22|%20|&quot;){1,6}(1\d{3})\b/i,
      seen: '<link href="/cdn-cgi/styles/errors.css"><div id="plain-ray-id"> 9a1b2c3d4e5f6071 </div>',
    },
    {
      id: "letter",
      when: [
        {
          body: /I got an error when visiting [\s\S]{1,400}?Error code(?::|%3A)(?:\s|%20){0,4}1\d{3}\b/i,
          text: "i got an error when visiting",
        },
      ],
      weight: 34,
      group: "answer",
      because: { id: "because_cf_error_page" },
      errorCode: /Error code(?::|%3A)(?:\s|%20){0,4}(1\d{3})\b/i,
      seen: "I got an error when visiting shop.example/.\n\nError code: 1020\n\nRay ID: 9a1b2c3d4e5f6071",
    },
  ],
  examples: [
    {
      name: "the page, fields missing",
      fields: {},
      partial: true,
      body: `<html lang="en"><head><title>Access denied</title><link rel="stylesheet" href="/cdn-cgi/styles/errors.css"></head>
<body><script>const error = { errorCode:1020 };</script><p>I got an error when visiting shop.example/.\n\nError code: 1020</p>
<div id="plain-ray-id">\n      9a1b2c3d4e5f6071\n    </div></body></html>`,
      verdict: { product: "Cloudflare WAF", cause: "access-denied-1020", errorCode: 1020 },
    },
    {
      name: "the letter alone, as it is sent to the owner",
      fields: {},
      partial: true,
      body: "I got an error when visiting shop.example/.\n\nError code: 1020\n\nRay ID: 9a1b2c3d4e5f6071\n\nData center: iad12",
      verdict: { product: "Cloudflare WAF", cause: "access-denied-1020", errorCode: 1020 },
    },
  ],
};
