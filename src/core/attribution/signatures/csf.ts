import type { Signature } from "../signature";

/** ConfigServer Security & Firewall, which shows this page to an address that it has blocked. */
export const signature: Signature = {
  id: "csf",
  product: "ConfigServer Firewall",
  responder: "origin",
  documentation: "https://www.configserver.com/configfirewall/",
  marks: [
    {
      id: "messenger",
      when: [
        { body: /has been blocked in this server(?:'|&#39;|’)s firewall/, text: "blocked in this server" },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "ip-deny",
      seen: "Your connection has been blocked in this server's firewall.",
    },
    {
      id: "picture",
      when: [{ body: /<img [^<>]{0,80}src="csf_small\.png"/i, text: "csf_small.png" }],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      cause: "ip-deny",
      seen: '<img src="csf_small.png">',
    },
  ],
  examples: [
    {
      name: "blocked address",
      fields: { "content-type": "text/html" },
      body: '<html><head><title>Blocked</title></head><body><img src="csf_small.png"><h1>Your connection to this server has been blocked in this server\'s firewall.</h1></body></html>',
      verdict: { cause: "ip-deny" },
    },
  ],
};
