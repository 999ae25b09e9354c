import type { Signature } from "../signature";

/** Wikipedia and its sisters, to programs that do not name themselves. */
export const signature: Signature = {
  id: "wikimedia",
  product: "Wikimedia",
  responder: "origin",
  documentation: "https://wikitech.wikimedia.org/wiki/Robot_policy",
  marks: [
    {
      id: "robot-policy",
      when: [
        {
          body: /respect our robot policy https:\/\/w\.wiki\//,
          text: "respect our robot policy https://w.wiki/",
        },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "deny-rule",
      seen: "Please set a user-agent and respect our robot policy https://w.wiki/4wJS.",
    },
  ],
  examples: [
    {
      name: "nameless program",
      fields: { server: "HAProxy", "content-type": "text/plain; charset=utf-8" },
      body: "Please set a user-agent and respect our robot policy https://w.wiki/4wJS. See also T400119.\n",
      verdict: { cause: "deny-rule" },
    },
  ],
};
