import type { Signature } from "../signature";

/** Fastly. X-Served-By is on what it passes on, too; only what it makes itself says to retry after 0 seconds. */
export const signature: Signature = {
  id: "fastly",
  product: "Fastly",
  responder: "other-edge",
  documentation: "https://www.fastly.com/documentation/reference/http/http-headers/X-Served-By/",
  marks: [
    {
      id: "synthetic",
      when: [
        { field: "x-served-by", value: /\bcache-[a-z]{2,5}[\w-]{3,20}-[A-Z]{3}\b/ },
        { field: "retry-after", value: /^0$/ },
      ],
      weight: 18,
      group: "page",
      because: { id: "because_chosen_by_edge" },
      seen: "x-served-by: cache-hhn4043-HHN",
    },
    {
      id: "varnish-name",
      when: [
        { field: "server", value: /^Varnish$/ },
        { field: "x-served-by", value: /\bcache-[a-z]{2,5}[\w-]{3,20}-[A-Z]{3}\b/ },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_chosen_by_edge" },
      seen: "server: Varnish",
    },
    {
      id: "behind-cloudflare",
      when: [
        { field: "x-served-by", value: /\bcache-[a-z]{2,5}[\w-]{3,20}-[A-Z]{3}\b/ },
        { field: "cf-cache-status" },
      ],
      supports: "origin",
      weight: -12,
      group: "between",
      because: { id: "because_edge_between" },
      seen: "x-served-by: cache-hhn4043-HHN",
    },
  ],
  referenceIds: [{ field: "x-fastly-unique-id" }, { field: "x-fastly-request-id" }],
};
