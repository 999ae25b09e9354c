import type { Signature } from "../signature";

/** Knownsec's Jiasule, a Chinese network. X-Via-JSL is on what it passes on, too. */
export const signature: Signature = {
  id: "jiasule",
  product: "Knownsec Jiasule",
  responder: "other-edge",
  documentation: "https://www.yunaq.com/jsl/",
  marks: [
    {
      id: "error-page",
      when: [{ field: "x-via-jsl" }, { body: /\berror_403\b/, text: "error_403" }],
      weight: 28,
      group: "page",
      because: { id: "because_own_page" },
      seen: "x-via-jsl: 76165a1,-",
    },
  ],
};
