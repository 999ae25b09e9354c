import type { Signature } from "../signature";

/** Vercel's firewall and its network's own errors. X-Vercel-Id is on everything. */
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
      when: [{ body: /<title>Vercel Security Checkpoint<\/title>/i, text: "vercel security checkpoint" }],
      weight: 40,
      group: "page",
      because: { id: "because_own_page" },
      cause: "challenge",
      seen: "<title>Vercel Security Checkpoint</title>",
    },
    {
      id: "error-field",
      when: [{ field: "x-vercel-error", value: /^[A-Z][A-Z_]{3,60}$/ }],
      weight: 36,
      group: "page",
      because: { id: "because_chosen_by_edge" },
      seen: "x-vercel-error: DEPLOYMENT_BLOCKED",
    },
  ],
  referenceIds: [{ field: "x-vercel-id" }],
  examples: [
    {
      name: "refused by a rule of its firewall",
      fields: {
        server: "Vercel",
        "x-vercel-mitigated": "deny",
        "x-vercel-id": "fra1::ab1cd-1790000001123-0123456789ab",
        "content-type": "text/plain",
      },
      body: "Forbidden",
      verdict: { cause: null, referenceId: "fra1::ab1cd-1790000001123-0123456789ab" },
    },
    {
      name: "its check of the browser",
      status: 429,
      fields: {
        server: "Vercel",
        "x-vercel-mitigated": "challenge",
        "x-vercel-id": "fra1::ab1cd-1790000001123-0123456789ab",
        "content-type": "text/html; charset=utf-8",
      },
      body: '<!DOCTYPE html><html lang="en"><head><title>Vercel Security Checkpoint</title></head><body></body></html>',
      verdict: { cause: "challenge", referenceId: "fra1::ab1cd-1790000001123-0123456789ab" },
    },
    {
      name: "a deployment that it will not serve",
      fields: {
        server: "Vercel",
        "x-vercel-error": "DEPLOYMENT_BLOCKED",
        "x-vercel-id": "fra1::ab1cd-1790000001123-0123456789ab",
        "content-type": "text/plain",
      },
      body: "No.",
      verdict: { cause: null, referenceId: "fra1::ab1cd-1790000001123-0123456789ab" },
    },
  ],
};
