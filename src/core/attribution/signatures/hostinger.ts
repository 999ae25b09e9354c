import type { Signature } from "../signature";

/** Hostinger's servers, which name their platform in two fields. */
export const signature: Signature = {
  id: "hostinger",
  product: "Hostinger",
  responder: "origin",
  documentation: "https://www.hostinger.com/support/",
  marks: [
    {
      id: "platform",
      when: [{ field: "platform", value: /^hostinger$/i }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "platform: hostinger",
    },
    {
      id: "panel",
      when: [{ field: "panel", value: /^hpanel$/i }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "panel: hpanel",
    },
  ],
  examples: [
    {
      name: "page of the site's own",
      fields: {
        platform: "hostinger",
        panel: "hpanel",
        server: "LiteSpeed",
        "content-type": "text/html; charset=utf-8",
      },
      body: "<h1>Members only</h1>",
      verdict: { cause: null },
    },
  ],
};
