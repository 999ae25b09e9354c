import type { Signature } from "../signature";

/** Wangsu (CDNetworks), a Chinese network. */
export const signature: Signature = {
  id: "wangsu",
  product: "Wangsu",
  responder: "other-edge",
  documentation: "https://en.wangsu.com/",
  marks: [
    {
      id: "waf-page",
      when: [{ body: /blocksrc\.haplat\.net\/waf_/, text: "haplat.net" }],
      weight: 30,
      group: "page",
      because: { id: "because_own_page" },
      seen: '<img src="https://blocksrc.haplat.net/waf_forbidden_file/x.jpg">',
    },
  ],
  referenceIds: [{ field: "x-ws-request-id" }],
};
