import type { Signature } from "../signature";

/** XenForo, a forum: its pages and its cookies. */
export const signature: Signature = {
  id: "xenforo",
  product: "XenForo",
  responder: "origin",
  documentation: "https://xenforo.com/docs/",
  marks: [
    {
      id: "page",
      when: [{ body: /<html [^<>]{0,80}id="XF"/, text: 'id="xf"' }],
      weight: 14,
      group: "page",
      because: { id: "because_own_page" },
      cause: "app-permission",
      seen: '<html id="XF" lang="en">',
    },
    {
      id: "cookie",
      when: [{ field: "set-cookie", value: /(?:^|\n)xf_(?:csrf|session|user)=/ }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "set-cookie: xf_csrf=1",
    },
  ],
  examples: [
    {
      name: "thread of a closed group",
      fields: { "set-cookie": "xf_csrf=abc; path=/", "content-type": "text/html; charset=utf-8" },
      body: '<!DOCTYPE html>\n<html id="XF" lang="en" data-template="error"><body>Members only</body></html>',
      verdict: { cause: "app-permission" },
    },
  ],
};
