import type { Lead } from "../lead";

/** What usually refuses in Kubernetes ingress-nginx. */
export const lead: Lead = {
  id: "ingress-nginx",
  products: ["Kubernetes ingress-nginx"],
  beside: ["nginx"],
  log: {
    paths: [{ on: "Cluster", path: "kubectl logs -n ingress-nginx deploy/ingress-nginx-controller" }],
    line: "access forbidden by rule; or 403 with the upstream's status 403",
  },
  causes: [
    {
      cause: "ip-deny",
      title: "whitelist-source-range or denylist-source-range",
      why: "The annotation of the Ingress lets only some addresses in. Behind Cloudflare they are Cloudflare's, unless the controller trusts it.",
      change:
        "Trust Cloudflare's ranges in the ConfigMap (proxy-real-ip-cidr, forwarded-for-header) or change the one Ingress.",
      snippet: `metadata:
  annotations:
    nginx.ingress.kubernetes.io/whitelist-source-range: "203.0.113.0/24"`,
      documentation:
        "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#whitelist-source-range",
    },
    {
      cause: "waf-block",
      title: "ModSecurity in the controller",
      why: "enable-modsecurity is on and a rule fits.",
      change: "Take out one rule for one Ingress.",
      snippet: `metadata:
  annotations:
    nginx.ingress.kubernetes.io/modsecurity-snippet: |
      SecRuleRemoveById 942100`,
      documentation: "https://kubernetes.github.io/ingress-nginx/user-guide/third-party-addons/modsecurity/",
    },
  ],
};
