import type { Signature } from "../signature";

/** OVHcloud's web hosting: its load balancer gives every answer of the servers behind it an id. */
export const signature: Signature = {
  id: "ovh",
  product: "OVHcloud web hosting",
  responder: "origin",
  documentation: "https://docs.ovh.com/gb/en/hosting/error-403-forbidden/",
  marks: [
    {
      id: "balancer-id",
      when: [{ field: "x-iplb-request-id" }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-iplb-request-id: 0A000001:D3A2_0A000002:01BB_69600000_1A2B:3C4D",
    },
  ],
  referenceIds: [{ field: "x-iplb-request-id" }],
  examples: [
    {
      name: "page of the site's own",
      fields: {
        "x-iplb-request-id": "0A000001:D3A2_0A000002:01BB_69600000_1A2B:3C4D",
        "x-iplb-instance": "12345",
        "content-type": "text/html; charset=utf-8",
      },
      body: "<h1>Members only</h1>",
      verdict: { referenceId: "0A000001:D3A2_0A000002:01BB_69600000_1A2B:3C4D", cause: null },
    },
  ],
};
