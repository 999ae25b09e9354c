import type { Signature } from "../signature";

/** Vercel's firewall. X-Vercel-Id is on everything. */
export const signature: Signature = {
  id: "vercel",
  product: "Vercel",
  responder: "other-edge",
  documentation: "https://vercel.com/docs/vercel-firewall",
  marks: [
    {
      id: "mitigated",
      when: [{ field: "x-vercel-mitigated" }],
      weight: 42,
      group: "page",
      because: { id: "because_chosen_by_edge" },
      seen: "x-vercel-mitigated: deny",
    },
    {
      id: "checkpoint",
      when: [{ body: /<title>Vercel Security Checkpoint<\/title>/, text: "vercel security checkpoint" }],
      weight: 40,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<title>Vercel Security Checkpoint</title>",
    },
  ],
  referenceIds: [{ field: "x-vercel-id" }],
};
