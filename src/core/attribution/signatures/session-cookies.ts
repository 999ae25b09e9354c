import type { Signature } from "../signature";

/** Cookies of frameworks' sessions, set on the refusal itself: an application ran. Those of products with a file of their own stand there. */
export const signature: Signature = {
  id: "session-cookies",
  product: null,
  responder: "origin",
  documentation: "https://www.rfc-editor.org/rfc/rfc6265#section-5.3",
  marks: [
    {
      id: "flask",
      when: [{ field: "set-cookie", value: /(?:^|\n)flask_session=/ }],
      weight: 14,
      group: "application",
      because: { id: "because_app_field" },
      product: "Flask",
      seen: "set-cookie: flask_session=1",
    },
    {
      id: "rails",
      when: [{ field: "set-cookie", value: /(?:^|\n)_[a-z0-9]{2,30}(?:[_-][a-z0-9]{1,20}){0,4}_session=/ }],
      weight: 12,
      group: "application",
      because: { id: "because_app_field" },
      product: "Ruby on Rails",
      seen: "set-cookie: _shop_session=1",
    },
    {
      id: "node",
      when: [{ field: "set-cookie", value: /(?:^|\n)(?:koa[.:]sess|sails\.sid|express[.:]sess(?:ion)?)=/ }],
      weight: 12,
      group: "application",
      because: { id: "because_application_field" },
      seen: "set-cookie: koa.sess=1",
    },
    {
      id: "auth-js",
      when: [
        {
          field: "set-cookie",
          value:
            /(?:^|\n)(?:__(?:Host|Secure)-)?(?:next-auth|authjs)\.(?:csrf-token|callback-url|session-token)=/,
        },
      ],
      weight: 14,
      group: "application",
      because: { id: "because_app_field" },
      product: "Auth.js",
      seen: "set-cookie: next-auth.csrf-token=1",
    },
    {
      id: "play",
      when: [{ field: "set-cookie", value: /(?:^|\n)PLAY_(?:SESSION|FLASH|ERRORS)=/ }],
      weight: 14,
      group: "application",
      because: { id: "because_app_field" },
      product: "Play Framework",
      seen: "set-cookie: PLAY_SESSION=1",
    },
    {
      id: "shop",
      when: [
        {
          field: "set-cookie",
          value: /(?:^|\n)(?:PrestaShop-[0-9a-f]{32}|OCSESSID|sw-states|CraftSessionId)=/,
        },
      ],
      weight: 14,
      group: "application",
      because: { id: "because_application_field" },
      seen: "set-cookie: OCSESSID=1",
    },
    {
      id: "double-submit",
      when: [
        {
          field: "set-cookie",
          value: /(?:^|\n)(?:XSRF-TOKEN|_csrf(?:-frontend|-backend)?|csrf_cookie_name)=/,
        },
      ],
      weight: 11,
      group: "application",
      because: { id: "because_application_field" },
      seen: "set-cookie: XSRF-TOKEN=1",
    },
    {
      id: "other",
      when: [
        {
          field: "set-cookie",
          value:
            /(?:^|\n)(?:ring-session|plack_session|dancer\.session|beaker\.session\.id|mojolicious|symfony|zope|_ZopeId|TWISTED_SESSION|SimpleSAMLSessionID|sessionid)=/,
        },
      ],
      weight: 10,
      group: "application",
      because: { id: "because_application_field" },
      seen: "set-cookie: ring-session=1",
    },
  ],
  examples: [
    {
      name: "Flask with its sessions kept on the server, on a platform",
      partial: true,
      fields: {
        server: "Vercel",
        "set-cookie": "flask_session=abc; HttpOnly; Path=/",
        "content-type": "text/html",
      },
      body: null,
      verdict: { product: "Flask", cause: null },
    },
    {
      name: "Rails",
      fields: { "set-cookie": "_shop_session=abc; path=/; HttpOnly", "content-type": "text/html" },
      body: "<h1>Members only</h1>",
      verdict: { product: "Ruby on Rails", cause: null },
    },
    {
      name: "a framework for Node",
      fields: { "set-cookie": ["koa.sess=abc; path=/", "koa.sess.sig=abc; path=/"] },
      body: "No.",
      verdict: { cause: null },
    },
    {
      name: "Auth.js",
      fields: {
        "set-cookie": "__Host-next-auth.csrf-token=abc; Path=/; Secure",
        "content-type": "text/html",
      },
      body: "No.",
      verdict: { product: "Auth.js", cause: null },
    },
    {
      name: "the Play Framework",
      fields: { "set-cookie": "PLAY_SESSION=abc; Path=/", "content-type": "text/html" },
      body: "No.",
      verdict: { product: "Play Framework", cause: null },
    },
    {
      name: "a shop",
      fields: { "set-cookie": "OCSESSID=abc; path=/", "content-type": "text/html" },
      body: "No.",
      verdict: { cause: null },
    },
    {
      name: "a token against forged requests",
      fields: { "set-cookie": "XSRF-TOKEN=abc; path=/", "content-type": "text/html" },
      body: "No.",
      verdict: { cause: null },
    },
    {
      name: "a session in Clojure",
      fields: { "set-cookie": "ring-session=abc;Path=/;HttpOnly", "content-type": "text/html" },
      body: "No.",
      verdict: { cause: null },
    },
  ],
};
