import type { Lead } from "../lead";

/** What usually refuses in the firewall plugins of WordPress. */
export const lead: Lead = {
  id: "wordpress-firewalls",
  products: [
    "All-In-One Security",
    "NinjaFirewall",
    "Shield Security",
    "WP Cerber",
    "MalCare",
    "BulletProof Security",
    "SiteGuard",
  ],
  beside: ["WordPress"],
  log: {
    paths: [{ on: "WordPress", path: "the plugin's own page of blocked requests" }],
    line: "the address and path of this request, and the rule that it names",
  },
  causes: [
    {
      cause: "waf-plugin",
      title: "A rule of the plugin",
      why: "Form contents, a user agent or a login address that it guards.",
      change: "Allow that one path or parameter in the plugin.",
      documentation: "https://developer.wordpress.org/advanced-administration/security/hardening/",
    },
    {
      cause: "ip-deny",
      title: "An address was banned",
      why: "After failed logins it bans the address that it sees: without the right setting, Cloudflare's.",
      change:
        "Choose CF-Connecting-IP (HTTP_CF_CONNECTING_IP) as the source of the address, then lift the ban.",
      documentation:
        "https://developers.cloudflare.com/support/troubleshooting/restoring-visitor-ips/restoring-original-visitor-ips/",
    },
  ],
};
