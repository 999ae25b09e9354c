import type { Signature } from "../signature";

/** Ruby on Rails: the time that it reports, its pages for a host that is not on the list, and its cookie. */
export const signature: Signature = {
  id: "rails",
  product: "Ruby on Rails",
  responder: "origin",
  documentation: "https://guides.rubyonrails.org/configuring.html",
  marks: [
    {
      id: "runtime",
      when: [{ field: "x-runtime", value: /^\d{1,4}\.\d{1,9}$/ }],
      weight: 16,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-runtime: 0.008265",
    },
    {
      id: "blocked-host",
      when: [{ body: /<h1>Blocked host(?:s)?: /, text: "blocked host" }],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      cause: "host-check",
      seen: "<h1>Blocked host: shop.example</h1>",
    },
    {
      id: "error-json",
      when: [
        {
          body: /^\s{0,20}\{\s{0,20}"status":\s{0,20}403,\s{0,20}"error":\s{0,20}"Forbidden"\s{0,20}\}$/,
          text: '"status"',
        },
      ],
      weight: 16,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"status":403,"error":"Forbidden"}',
    },
    {
      id: "blocked-host-text",
      when: [
        { body: /^Blocked hosts?: [^\n]{1,255}\s{1,6}To allow requests to /, text: "to allow requests to " },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "host-check",
      seen: "Blocked host: shop.example\n\nTo allow requests to shop.example",
    },
  ],
  referenceIds: [{ field: "x-request-id" }],
  examples: [
    {
      name: "application of the site's own",
      fields: {
        "x-request-id": "0a1b2c3d-4e5f-4607-8192-a3b4c5d6e7f8",
        "x-runtime": "0.008265",
        "content-type": "text/html; charset=utf-8",
      },
      body: "<h1>Members only</h1>",
      verdict: { referenceId: "0a1b2c3d-4e5f-4607-8192-a3b4c5d6e7f8", cause: null },
    },
    {
      name: "host not allowed",
      fields: { "content-type": "text/html; charset=utf-8" },
      body: "<!DOCTYPE html>\n<html>\n<body>\n<header>\n  <h1>Blocked hosts: shop.example</h1>\n</header>\n</body>\n</html>",
      verdict: { cause: "host-check" },
    },
    {
      name: "JSON in production",
      fields: { "content-type": "application/json" },
      body: '{"status":403,"error":"Forbidden"}',
      verdict: { cause: "app-permission" },
    },
    {
      name: "host not allowed, as text",
      fields: { "content-type": "text/plain; charset=utf-8" },
      body: "Blocked host: shop.example\n\nTo allow requests to shop.example, write it down.\n",
      verdict: { cause: "host-check" },
    },
  ],
};
