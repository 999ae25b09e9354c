import type { Signature } from "../signature";

/** Sucuri's firewall, also under GoDaddy's name. X-Sucuri-ID is on everything that passes. */
export const signature: Signature = {
  id: "sucuri",
  product: "Sucuri",
  responder: "other-edge",
  documentation: "https://docs.sucuri.net/website-firewall/troubleshooting/",
  marks: [
    {
      id: "block-field",
      when: [{ field: "x-sucuri-block" }],
      weight: 42,
      group: "page",
      because: { id: "because_chosen_by_edge" },
      seen: "x-sucuri-block: XSS027",
    },
    {
      id: "page",
      when: [
        {
          body: /<title>(?:Sucuri WebSite Firewall|GoDaddy Security) - Access Denied/i,
          text: "access denied",
        },
      ],
      weight: 36,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<title>Sucuri WebSite Firewall - Access Denied</title>",
    },
  ],
  referenceIds: [{ field: "x-sucuri-block" }, { body: /Block ID:<\/td>\s{0,8}<td>([A-Z0-9]{3,12})</ }],
};
