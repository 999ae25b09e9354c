import type { Signature } from "../signature";

/** PHP, by the field that names it and by the cookie of its sessions. */
export const signature: Signature = {
  id: "php",
  product: "PHP",
  responder: "origin",
  documentation: "https://www.php.net/manual/en/ini.core.php#ini.expose-php",
  marks: [
    {
      id: "powered-by",
      when: [{ field: "x-powered-by", value: /^PHP\//i }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-powered-by: PHP/8.3.4",
    },
    {
      id: "session-cookie",
      when: [{ field: "set-cookie", value: /(?:^|\n)PHPSESSID=/ }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "set-cookie: PHPSESSID=1",
    },
  ],
  examples: [
    {
      name: "page of the site's own",
      fields: { "x-powered-by": "PHP/8.3.4", "content-type": "text/html; charset=utf-8" },
      body: "<h1>Members only</h1>",
      verdict: { cause: null },
    },
    {
      name: "session",
      fields: {
        "set-cookie": "PHPSESSID=abc; path=/",
        expires: "Thu, 19 Nov 1981 08:52:00 GMT",
        "content-type": "text/html; charset=utf-8",
      },
      body: "<h1>Members only</h1>",
      verdict: { cause: null },
    },
  ],
};
