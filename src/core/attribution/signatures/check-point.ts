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
    {
      id: "portal-title",
      when: [
        { body: /<title>Check Point Mobile - Access denied/i, text: "check point mobile - access denied" },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      cause: "app-permission",
      seen: "<title>Check Point Mobile - Access denied.</title>",
    },
  ],
  examples: [
    {
      name: "portal",
      fields: { server: "CPWS", "content-type": "text/html; charset=utf-8" },
      body: "<html><head><title>Check Point Mobile - Access denied. Ask for it. (403)</title></head><body></body></html>",
      verdict: { cause: "app-permission" },
    },
  ],
};
