import type { Signature } from "../signature";

/** AWS's load balancer, also for AWS WAF on it. */
export const signature: Signature = {
  id: "aws-load-balancer",
  product: "AWS load balancer",
  responder: "other-edge",
  documentation:
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html",
  marks: [
    {
      id: "server-field",
      when: [{ field: "server", value: /^awselb\//i }],
      weight: 22,
      group: "field",
      because: { id: "because_chosen_by_edge" },
      seen: "server: awselb/2.0",
    },
  ],
};
