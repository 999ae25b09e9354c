import type { Signature } from "../signature";

/** A bouncer of CrowdSec, in the site's own web server: its ban page and its captcha. */
export const signature: Signature = {
  id: "crowdsec",
  product: "CrowdSec",
  responder: "origin",
  documentation: "https://docs.crowdsec.net/u/bouncers/intro",
  marks: [
    {
      id: "ban-title",
      when: [{ body: /<title>\s{0,4}CrowdSec (?:Ban|Captcha)\s{0,4}<\/title>/i, text: "<title>crowdsec " }],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      cause: "ip-deny",
      seen: "<title>CrowdSec Ban</title>",
    },
    {
      id: "heading",
      when: [{ text: "crowdsec access forbidden" }],
      weight: 24,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "ip-deny",
      seen: "<h1>CrowdSec Access Forbidden</h1>",
    },
    {
      id: "powered-by",
      when: [
        {
          body: /This security check has been powered by\s{0,40}(?:<[^<>]{1,300}>\s{0,40}){1,4}(?:<svg\b|CrowdSec)/i,
          text: "this security check has been powered by",
        },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "ip-deny",
      seen: 'This security check has been powered by</p> <a href="https://crowdsec.net/">CrowdSec',
    },
  ],
  examples: [
    {
      name: "ban",
      fields: { server: "nginx", "content-type": "text/html; charset=utf-8" },
      body: '<!DOCTYPE html><html lang="en"><head><title>CrowdSec Ban</title></head><body><h1> CrowdSec Access Forbidden</h1><p>Not for you.</p><p>\nThis security check has been powered by\n</p>\n<a href="https://crowdsec.net/" target="_blank">CrowdSec</a></body></html>',
      verdict: { cause: "ip-deny" },
    },
  ],
};
