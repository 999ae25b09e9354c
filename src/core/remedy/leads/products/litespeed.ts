import type { Lead } from "../lead";

/** What usually refuses in LiteSpeed. */
export const lead: Lead = {
  id: "litespeed",
  products: ["LiteSpeed"],
  log: {
    paths: [
      { on: "OpenLiteSpeed, LiteSpeed", path: "/usr/local/lsws/logs/error.log" },
      { on: "cPanel", path: "/etc/apache2/logs/error_log" },
    ],
    line: "access denied, [MODSEC] or mod_security, anti-DDoS",
  },
  causes: [
    {
      cause: "deny-rule",
      title: "A rule in .htaccess",
      why: "LiteSpeed Enterprise reads Apache's .htaccess: Require, Deny and RewriteRule with [F] refuse there too.",
      change: "Leave one path out of the rule.",
      snippet: `RewriteCond %{REQUEST_URI} !^/webhook$
RewriteRule badbot - [F]`,
      documentation: "https://docs.openlitespeed.org/config/rewriterules/",
    },
    {
      cause: "ip-deny",
      title: "Per-client throttling has banned an address",
      why: "Too many connections from one address. Behind Cloudflare all visitors look like a few.",
      change:
        "Use the client's address in a header for trusted addresses alone (Server, General settings), and list Cloudflare's ranges as trusted: with a T after each in the allowed list.",
      documentation: "https://docs.litespeedtech.com/cp/cpanel/cloudflare/",
    },
    {
      cause: "waf-block",
      title: "ModSecurity",
      why: "The security log names the rule's id.",
      change: "Take that one rule out for this one path.",
      documentation: "https://docs.openlitespeed.org/security/mod_sec/",
    },
  ],
};
