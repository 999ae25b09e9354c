import type { Signature } from "../signature";

/** webpack's development server: it checks the host that it is asked for, and the site that asks for its scripts. */
export const signature: Signature = {
  id: "webpack-dev-server",
  product: "webpack-dev-server",
  responder: "origin",
  documentation: "https://webpack.js.org/configuration/dev-server/#devserverallowedhosts",
  marks: [
    {
      id: "invalid-host",
      when: [{ body: /^Invalid (?:Host|Host\/Origin|Origin) header$/, text: "header" }],
      weight: 22,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "host-check",
      seen: "Invalid Host header",
    },
    {
      id: "other-site",
      when: [{ body: /^Cross-Origin request blocked$/, text: "cross-origin request blocked" }],
      weight: 20,
      group: "page",
      because: { id: "because_own_sentence" },
      seen: "Cross-Origin request blocked",
    },
  ],
  examples: [
    {
      name: "host not allowed",
      fields: { "content-type": "text/html; charset=utf-8", "x-powered-by": "Express" },
      body: "Invalid Host header",
      verdict: { cause: "host-check" },
    },
    {
      name: "asked by another site",
      fields: { "x-powered-by": "Express" },
      body: "Cross-Origin request blocked",
      verdict: { cause: null },
    },
  ],
};
