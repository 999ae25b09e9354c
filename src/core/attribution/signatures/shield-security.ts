import type { Signature } from "../signature";

/** Shield Security, a WordPress plugin. */
export const signature: Signature = {
  id: "shield-security",
  product: "Shield Security",
  responder: "origin",
  documentation: "https://wordpress.org/plugins/wp-simple-firewall/",
  marks: [
    {
      id: "sentence",
      when: [{ text: "you were blocked by the shield" }],
      weight: 24,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "waf-plugin",
      seen: "You were blocked by the Shield Security plugin.",
    },
    {
      id: "transgressions",
      when: [{ text: "remaining transgression(s) against this site" }],
      weight: 25,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "waf-plugin",
      seen: "You have 3 remaining transgression(s) against this site",
    },
  ],
  examples: [
    {
      name: "page",
      fields: { server: "nginx", "content-type": "text/html; charset=utf-8" },
      body: "<html><body><p>You were blocked by the Shield.</p><p>You have 3 remaining transgression(s) against this site.</p></body></html>",
      verdict: { cause: "waf-plugin" },
    },
  ],
};
