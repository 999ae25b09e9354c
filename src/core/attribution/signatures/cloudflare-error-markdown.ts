import type { Signature } from "../signature";

/** Cloudflare's errors as Markdown with a YAML head, for agents, since February 2026. */
export const signature: Signature = {
  id: "cloudflare-error-markdown",
  product: "Cloudflare",
  responder: "cloudflare",
  documentation: "https://developers.cloudflare.com/fundamentals/reference/error-responses/",
  marks: [
    {
      id: "head",
      when: [
        {
          body: /^---\r?\n(?:[a-z_]{1,40}:[^\n]{0,300}\n){1,30}?cloudflare_error: true\b/,
          text: "cloudflare_error:",
        },
      ],
      weight: 42,
      group: "answer",
      because: { id: "because_cf_markdown" },
      errorCode: /^error_code:\s{0,4}(1\d{3})\b/m,
      seen: "---\nerror_code: 1015\nstatus: 429\ncloudflare_error: true\n---\n",
    },
    {
      id: "body",
      // The text below the head, where a reader took the head away.
      when: [
        { body: /^\s{0,20}# Error 1\d{3}: /, text: "# error 1" },
        { body: /^## What Happened\b/m },
        { body: /^## What You Should Do\b/m },
      ],
      weight: 30,
      group: "answer",
      because: { id: "because_cf_markdown_text" },
      errorCode: /^\s{0,20}# Error (1\d{3}): /,
      seen: "# Error 1015: made up\n\n## What Happened\n\nx\n\n## What You Should Do\n\ny",
    },
  ],
  examples: [
    {
      name: "a limit of requests",
      status: 429,
      fields: {
        "content-type": "text/markdown; charset=utf-8",
        "retry-after": "30",
        server: "cloudflare",
        "cf-ray": "9a1b2c3d4e5f6071-SJC",
      },
      body: "---\nerror_code: 1015\nerror_name: rate_limited\nerror_category: rate_limit\nstatus: 429\nray_id: 9a1b2c3d4e5f6071\nzone: shop.example\ncloudflare_error: true\nretryable: true\n---\n\n# Error 1015: made up\n",
      verdict: { product: "Cloudflare rate limiting rules", cause: "rate-limited", errorCode: 1015 },
    },
    {
      name: "without its head, fields missing",
      fields: {},
      partial: true,
      body: "# Error 1020: made up\n\n## What Happened\n\nSomething.\n\n## What You Should Do\n\nSomething else.\n",
      verdict: { product: "Cloudflare WAF", cause: "access-denied-1020", errorCode: 1020 },
    },
  ],
};
