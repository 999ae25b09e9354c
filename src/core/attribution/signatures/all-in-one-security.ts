import type { Signature } from "../signature";

/** All-In-One Security, a WordPress plugin, to an address that it has blocked. */
export const signature: Signature = {
  id: "all-in-one-security",
  product: "All-In-One Security",
  responder: "origin",
  documentation: "https://wordpress.org/plugins/all-in-one-wp-security-and-firewall/",
  marks: [
    {
      id: "blocked-address",
      when: [
        {
          body: /Access from your IP address has been blocked for security reasons\. Please contact the administrator\./,
          text: "access from your ip address has been blocked for security reasons",
        },
      ],
      weight: 27,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "ip-deny",
      seen: "Access from your IP address has been blocked for security reasons. Please contact the administrator.",
    },
  ],
  examples: [
    {
      name: "blocked address",
      fields: {
        server: "Apache",
        expires: "Wed, 11 Jan 1984 05:00:00 GMT",
        "content-type": "text/html; charset=utf-8",
      },
      body: '<!DOCTYPE html>\n<html><body id="error-page">\n\t<div class="wp-die-message"><strong>ERROR</strong>: Access from your IP address has been blocked for security reasons. Please contact the administrator.</div></body></html>',
      verdict: { cause: "ip-deny" },
    },
  ],
};
