import type { Signature } from "../signature";

/** Check Point's portal for remote access. */
export const signature: Signature = {
  id: "check-point",
  product: "Check Point Mobile Access",
  responder: "origin",
  documentation: "https://sc1.checkpoint.com/documents/latest/",
  marks: [
    {
      id: "server-field",
      when: [{ field: "server", value: /^CPWS$/ }],
      weight: 14,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: CPWS",
    },
  ],
};
