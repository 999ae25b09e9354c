import type { Signature } from "../signature";

/** webpack's development server. */
export const signature: Signature = {
  id: "webpack-dev-server",
  product: "webpack-dev-server",
  responder: "origin",
  documentation: "https://webpack.js.org/configuration/dev-server/#devserverallowedhosts",
  marks: [
    {
      id: "invalid-host",
      when: [{ body: /^Invalid Host header$/, text: "invalid host header" }],
      weight: 22,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "host-check",
      seen: "Invalid Host header",
    },
  ],
};
