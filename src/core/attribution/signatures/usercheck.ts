import type { Signature } from "../signature";

/** Check Point's web filter, which stands with the visitor. */
export const signature: Signature = {
  id: "usercheck",
  product: "Check Point UserCheck",
  responder: "local-network",
  documentation:
    "https://sc1.checkpoint.com/documents/R81/WebAdminGuides/EN/CP_R81_SecurityManagement_AdminGuide/",
  marks: [
    {
      id: "portal",
      when: [
        { body: /https?:\/\/[^\s"'<>]{1,100}\/UserCheck\/PortalMain\?/i, text: "/usercheck/portalmain" },
      ],
      weight: 28,
      group: "page",
      because: { id: "because_own_page" },
      cause: "corporate-proxy",
      seen: "https://192.0.2.1/UserCheck/PortalMain?IID=1",
    },
    {
      id: "title",
      when: [{ body: /<title>\s{0,8}(?:Check Point )?UserCheck\s{0,8}<\/title>/i, text: "usercheck" }],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      cause: "corporate-proxy",
      seen: "<title>Check Point UserCheck</title>",
    },
  ],
  examples: [
    {
      name: "its page",
      fields: { "Content-Type": "text/html" },
      body: "<html><head><title>Check Point UserCheck</title></head><body>No</body></html>",
      verdict: { cause: "corporate-proxy" },
    },
    {
      name: "the page that leads to it",
      fields: { "Content-Type": "text/html" },
      body: '<meta http-equiv="refresh" content="0; url=http://192.0.2.1/UserCheck/PortalMain?IID=0A1B&origUrl=aHR0">',
      verdict: { cause: "corporate-proxy" },
    },
  ],
};
