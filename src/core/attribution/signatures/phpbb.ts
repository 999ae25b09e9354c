import type { Signature } from "../signature";

/** phpBB, a forum: its pages and its cookies. */
export const signature: Signature = {
  id: "phpbb",
  product: "phpBB",
  responder: "origin",
  documentation: "https://area51.phpbb.com/docs/dev/master/",
  marks: [
    {
      id: "page",
      when: [{ body: /<body id="phpbb"/, text: 'id="phpbb"' }],
      weight: 14,
      group: "page",
      because: { id: "because_own_page" },
      cause: "app-permission",
      seen: '<body id="phpbb" class="nojs">',
    },
    {
      id: "cookie",
      when: [{ field: "set-cookie", value: /(?:^|\n)phpbb3_[a-z0-9]{1,20}_(?:u|k|sid)=/ }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "set-cookie: phpbb3_abcde_u=1",
    },
  ],
  examples: [
    {
      name: "closed forum",
      fields: { "set-cookie": "phpbb3_abcde_u=1; path=/", "content-type": "text/html; charset=utf-8" },
      body: '<html><body id="phpbb" class="nojs">Members only</body></html>',
      verdict: { cause: "app-permission" },
    },
  ],
};
