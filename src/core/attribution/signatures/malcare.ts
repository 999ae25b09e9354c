import type { Signature } from "../signature";

/** MalCare, a WordPress plugin that is sold under other names, too; its page gives a reference. */
export const signature: Signature = {
  id: "malcare",
  product: "MalCare",
  responder: "origin",
  documentation: "https://www.malcare.com/features/firewall/",
  marks: [
    {
      id: "sentence",
      when: [
        {
          body: / Firewall<\/p>\s{0,8}<\/div>\s{0,8}<p>Blocked because of Malicious Activities<\/p>/,
          text: "blocked because of malicious activities",
        },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "waf-plugin",
      seen: "<p>Shop Firewall</p></div><p>Blocked because of Malicious Activities</p>",
    },
    {
      id: "bare-sentence",
      when: [{ text: "blocked because of malicious activities" }],
      weight: 22,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "waf-plugin",
      seen: "Blocked because of Malicious Activities",
    },
  ],
  referenceIds: [{ body: /Reference ID: ([0-9a-f]{12,40})/ }],
  examples: [
    {
      name: "page",
      fields: { server: "nginx", "content-type": "text/html; charset=utf-8" },
      body: "<div style='height: 98vh;'><div><div><p>MalCare Firewall</p></div>\n<p>Blocked because of Malicious Activities</p>\n<p>Reference ID: 179549805965679d99ddff6</p></div></div>",
      verdict: { referenceId: "179549805965679d99ddff6", cause: "waf-plugin" },
    },
  ],
};
