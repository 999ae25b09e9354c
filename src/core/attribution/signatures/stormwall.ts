import type { Signature } from "../signature";

/** StormWall, a hosted firewall. */
export const signature: Signature = {
  id: "stormwall",
  product: "StormWall",
  responder: "other-edge",
  documentation: "https://stormwall.network/resources/",
  marks: [
    {
      id: "protection-field",
      when: [{ field: "x-firewall-protection", value: /stormwall/i }],
      weight: 10,
      group: "page",
      because: { id: "because_own_field" },
      seen: "x-firewall-protection: StormWall",
    },
  ],
};
