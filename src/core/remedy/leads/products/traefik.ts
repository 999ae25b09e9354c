import type { Lead } from "../lead";

/** What usually refuses in Traefik. */
export const lead: Lead = {
  id: "traefik",
  products: ["Traefik"],
  beside: ["Go net/http"],
  log: {
    paths: [
      { on: "systemd", path: "journalctl -u traefik" },
      { on: "Container", path: "docker logs NAME" },
    ],
    line: "OriginStatus absent or 0 with DownstreamStatus 403 in the access log: Traefik refused",
  },
  causes: [
    {
      cause: "ip-deny",
      title: "The middleware ipAllowList",
      why: "The address is not in sourceRange. Behind Cloudflare it is Cloudflare's, unless ipStrategy looks deeper.",
      change:
        "Set the depth of ipStrategy, and forwardedHeaders.trustedIPs to Cloudflare's ranges; attach the middleware to fewer routers.",
      snippet: `http:
  middlewares:
    office:
      ipAllowList:
        sourceRange: ["203.0.113.0/24"]
        ipStrategy:
          depth: 1`,
      documentation: "https://doc.traefik.io/traefik/middlewares/http/ipallowlist/",
    },
    {
      cause: "app-permission",
      title: "The middleware forwardAuth",
      why: "The service that it asks answered 403.",
      change: "Look in that service's log; give one router a rule for the path without the middleware.",
      documentation: "https://doc.traefik.io/traefik/middlewares/http/forwardauth/",
    },
  ],
};
