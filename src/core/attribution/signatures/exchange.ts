import type { Signature } from "../signature";

/** Microsoft Exchange's mail on the web, which names its servers. */
export const signature: Signature = {
  id: "exchange",
  product: "Microsoft Exchange",
  responder: "origin",
  documentation: "https://learn.microsoft.com/exchange/",
  marks: [
    {
      id: "front-end",
      when: [{ field: "x-feserver" }],
      weight: 20,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-feserver: MAIL01",
    },
    {
      id: "web-version",
      when: [{ field: "x-owa-version" }],
      weight: 20,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-owa-version: 15.2.1544.4",
    },
  ],
  examples: [
    {
      name: "administration from elsewhere",
      fields: {
        server: "Microsoft-IIS/10.0",
        "x-feserver": "MAIL01",
        "x-owa-version": "15.2.1544.4",
        "content-type": "text/html; charset=utf-8",
      },
      body: "<h1>Not for you</h1>",
      verdict: { cause: null },
    },
  ],
};
