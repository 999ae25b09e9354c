import type { Signature } from "../signature";

/** Kong, an API gateway that the site runs. */
export const signature: Signature = {
  id: "kong",
  product: "Kong",
  responder: "origin",
  documentation: "https://developer.konghq.com/gateway/",
  marks: [
    {
      id: "request-id",
      when: [{ field: "x-kong-request-id" }],
      weight: 12,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-kong-request-id: 0a1b2c3d",
    },
  ],
  referenceIds: [{ field: "x-kong-request-id" }],
};
