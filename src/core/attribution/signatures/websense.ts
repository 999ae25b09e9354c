import type { Signature } from "../signature";

/** Forcepoint (once Websense), a company's web filter. */
export const signature: Signature = {
  id: "websense",
  product: "Forcepoint (Websense)",
  responder: "local-network",
  documentation: "https://www.websense.com/content/support/library/web/v85/web_help/block_pages.aspx",
  marks: [
    {
      id: "block-frame",
      when: [
        {
          body: /name=["']?ws_block(?:option)?\b|\/cgi-bin\/(?:block(?:page|Options|Continue|Message)|moreBlockInfo)\.cgi\?ws-session=/i,
          text: "ws",
        },
      ],
      weight: 32,
      group: "page",
      because: { id: "because_own_page" },
      cause: "corporate-proxy",
      seen: '<iframe name="ws_blockoption" src="/cgi-bin/blockOptions.cgi?ws-session=1">',
    },
    {
      id: "copyright",
      when: [
        {
          body: /Copyright \(c\) \d{4} ?- ?\d{4},? (?:Websense|Forcepoint),? (?:Inc|LLC)/i,
          text: "copyright",
        },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      cause: "corporate-proxy",
      seen: "Copyright (c) 1996 - 2011, Websense, Inc.",
    },
  ],
  examples: [
    {
      name: "its page",
      fields: { "Content-Type": "text/html" },
      body: '<!-- // Copyright (c) 1996 - 2018, Forcepoint LLC. -->\n<html><body><iframe src="http://filter.example:15871/cgi-bin/blockOptions.cgi?ws-session=123456789" name="ws_blockoption"></iframe></body></html>',
      verdict: { cause: "corporate-proxy" },
    },
    {
      name: "its page without the notice",
      fields: { "Content-Type": "text/html" },
      body: '<frame src="http://192.0.2.3:15871/cgi-bin/blockpage.cgi?ws-session=123456789">',
      verdict: { cause: "corporate-proxy" },
    },
  ],
};
