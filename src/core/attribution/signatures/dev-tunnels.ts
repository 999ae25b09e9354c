import type { Signature } from "../signature";

/** Microsoft's dev tunnels (Visual Studio Code, Codespaces): what stands between the world and a developer's machine refuses whoever is not signed in. */
export const signature: Signature = {
  id: "dev-tunnels",
  product: "Microsoft dev tunnels",
  responder: "other-edge",
  documentation: "https://learn.microsoft.com/azure/developer/dev-tunnels/security",
  marks: [
    {
      id: "sign-in",
      when: [{ field: "www-authenticate", value: /^tunnel\b/i }],
      weight: 28,
      group: "page",
      because: { id: "because_own_field" },
      cause: "app-permission",
      seen: "www-authenticate: tunnel",
    },
  ],
  referenceIds: [{ field: "vssaas-request-id" }],
  examples: [
    {
      name: "a visitor who is not signed in",
      status: 401,
      fields: {
        "www-authenticate": "tunnel",
        "x-served-by": "tunnels-prod-rel-euw-v3-cluster",
        "vssaas-request-id": "0a1b2c3d-4e5f-4607-8192-a3b4c5d6e7f8",
      },
      verdict: { cause: "app-permission", referenceId: "0a1b2c3d-4e5f-4607-8192-a3b4c5d6e7f8" },
    },
  ],
};
