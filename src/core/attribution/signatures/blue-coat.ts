import type { Signature } from "../signature";

/** Symantec's ProxySG (Blue Coat), a company's proxy. */
export const signature: Signature = {
  id: "blue-coat",
  product: "Symantec ProxySG (Blue Coat)",
  responder: "local-network",
  documentation:
    "https://techdocs.broadcom.com/us/en/symantec-security-software/web-and-network-security/proxysg/",
  marks: [
    {
      id: "exception",
      when: [
        {
          body: /<big>\s{0,4}[^<>]{1,60}\((?:policy_denied|content_filter_denied|content_filter_unavailable|authorization_failed|authentication_failed\w{0,30}|license_\w{3,20}|method_denied|virus_detected|invalid_auth_form|exception_\w{2,20})\)\s{0,4}<\/big>/i,
          text: "<big>",
        },
      ],
      weight: 30,
      group: "page",
      because: { id: "because_own_page" },
      cause: "corporate-proxy",
      seen: "<big>Access Denied (policy_denied)</big>",
    },
    {
      id: "notify",
      when: [{ body: /https?:\/\/notify\.bluecoat\.com\//i, text: "notify.bluecoat.com" }],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      cause: "corporate-proxy",
      seen: '<a href="http://notify.bluecoat.com/notify-Notify?x">',
    },
    {
      id: "sentence",
      when: [
        {
          body: /Your (?:system policy has denied access to the requested URL|request was denied because of its content categorization)/i,
          text: "denied",
        },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "corporate-proxy",
      seen: "Your system policy has denied access to the requested URL.",
    },
  ],
  examples: [
    {
      name: "its page",
      fields: {
        "Content-Type": "text/html; charset=utf-8",
        "Cache-Control": "no-cache",
        Pragma: "no-cache",
        "Proxy-Connection": "close",
      },
      body: '<HTML><HEAD><TITLE>No</TITLE></HEAD><BODY><blockquote><TABLE border=0 cellPadding=1 width="80%"><TR><TD><FONT face="Helvetica"><big>Access Denied (content_filter_denied)</big></FONT></TD></TR></TABLE></blockquote></BODY></HTML>',
      verdict: { cause: "corporate-proxy" },
    },
    {
      name: "its notice",
      fields: { "Content-Type": "text/html" },
      body: '<meta http-equiv="refresh" content="0;url=http://notify.bluecoat.com/notify-Notify?http://shop.example/">',
      verdict: { cause: "corporate-proxy" },
    },
    {
      name: "its sentence, on the company's own page",
      fields: { "Content-Type": "text/html" },
      body: "<p>Your request was denied because of its content categorization: games.</p>",
      verdict: { cause: "corporate-proxy" },
    },
  ],
};
