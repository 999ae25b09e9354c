import type { Signature } from "../signature";

/** Cisco's web proxy (Secure Web Appliance, once IronPort), which stands with the visitor. */
export const signature: Signature = {
  id: "cisco-web-security",
  product: "Cisco Secure Web Appliance",
  responder: "local-network",
  documentation:
    "https://www.cisco.com/c/en/us/support/security/web-security-appliance/products-installation-and-configuration-guides-list.html",
  marks: [
    {
      id: "access-policies",
      when: [
        {
          body: /Based on your (?:organization(?:'|&#39;|’)s|corporate) (?:access |security )?policies, (?:access to )?this (?:web ?site|request)/i,
          text: "based on your ",
        },
      ],
      weight: 28,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "corporate-proxy",
      seen: "Based on your organization's access policies, access to this web site ( http://shop.example/ ) has been blocked.",
    },
    {
      id: "notification-code",
      when: [
        {
          body: /Notification:\s{0,4}(?:<[^<>]{1,40}>\s{0,4}){0,2}(?:BLOCK[-_](?:DEST|ADMIN|WEBCAT|AVC|AMW|WBRS|SRC|CUSTOM)|WEBCAT|WBRS|POLICY_GENERAL|MALWARE_\w{3,20})\b/,
          text: "notification:",
        },
      ],
      weight: 20,
      group: "page",
      because: { id: "because_own_page" },
      cause: "corporate-proxy",
      seen: "Notification: BLOCK-DEST",
    },
  ],
  examples: [
    {
      name: "its page",
      fields: { Server: "nginx", "Content-Type": "text/html", "Mime-Version": "1.0" },
      body: "<html><head><title>Notification: Policy: Destination</title></head><body><h1>No page</h1><p>Based on your organization's access policies, access to this web site is closed.</p><p>Date: Wed<br>Reason: BLOCK-DEST<br>Notification: BLOCK-DEST</p></body></html>",
      verdict: { cause: "corporate-proxy" },
    },
    {
      name: "its codes alone",
      fields: { "Content-Type": "text/html" },
      body: "<p>Closed, says our office.</p><p>Notification: WEBCAT</p>",
      verdict: { cause: "corporate-proxy" },
    },
  ],
};
