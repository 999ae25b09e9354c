import type { Signature } from "../signature";

/** ColdFusion and Lucee, by the pair of cookies that they give every visitor. */
export const signature: Signature = {
  id: "coldfusion",
  product: "ColdFusion or Lucee",
  responder: "origin",
  documentation: "https://helpx.adobe.com/coldfusion/",
  marks: [
    {
      id: "cookies",
      when: [{ field: "set-cookie", value: /(?:^|\n)(?:CFID|CFTOKEN|cfid|cftoken)=/ }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "set-cookie: CFID=1",
    },
  ],
  examples: [
    {
      name: "page of the site's own",
      fields: {
        "set-cookie": ["CFID=1; path=/", "CFTOKEN=abc; path=/"],
        "content-type": "text/html; charset=utf-8",
      },
      body: "<h1>Members only</h1>",
      verdict: { cause: null },
    },
  ],
};
