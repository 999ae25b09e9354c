import type { Lead } from "../lead";

/** What usually refuses in WordPress. */
export const lead: Lead = {
  id: "wordpress",
  products: ["WordPress", "WP Engine", "Kinsta", "Flywheel"],
  log: {
    paths: [
      { on: "WordPress", path: "wp-content/debug.log, with WP_DEBUG_LOG" },
      { on: "Web server", path: "the error log of nginx or Apache" },
    ],
    line: "rest_forbidden, rest_cookie_invalid_nonce; POST to admin-ajax.php, wp-login.php or xmlrpc.php with 403",
  },
  causes: [
    {
      cause: "csrf",
      title: "An old nonce",
      why: "“The link you followed has expired.” or a body of -1: the page, or a cache of it, is older than its nonce (a day at most). rest_cookie_invalid_nonce is the same.",
      change: "Leave pages with forms, and wp-admin, out of the page cache.",
      documentation: "https://developer.wordpress.org/apis/security/nonces/",
    },
    {
      cause: "rest-permission",
      title: "permission_callback of a REST route",
      why: "The account has no such capability, or a plugin shuts the REST API for visitors.",
      change: "Give the one role the one capability, or open the one route.",
      snippet: "wp cap add editor edit_theme_options",
      documentation:
        "https://developer.wordpress.org/rest-api/extending-the-rest-api/adding-custom-endpoints/",
    },
    {
      cause: "waf-plugin",
      title: "A security plugin",
      why: "Wordfence, All-In-One Security, NinjaFirewall and the like refuse by address or by what is sent.",
      change: "Look in the plugin's own log and allow that one request there.",
      documentation: "https://developer.wordpress.org/advanced-administration/security/hardening/",
    },
    {
      cause: "deny-rule",
      title: ".htaccess of WordPress or of a plugin",
      why: "Plugins write rules with [F] or Require into .htaccess, often against xmlrpc.php and PHP in uploads.",
      change: "Find the block by its BEGIN and END lines, and change it in the plugin that wrote it.",
      snippet: 'grep -nE "BEGIN|END|\\[F|Require|Deny" .htaccess',
      documentation: "https://developer.wordpress.org/advanced-administration/server/web-server/httpd/",
    },
    {
      cause: "app-permission",
      title: "current_user_can said no",
      why: "“Sorry, you are not allowed to access this page.”: the role lacks the capability.",
      change: "Give the one capability to the one role.",
      snippet: "wp cap list editor",
      documentation: "https://wordpress.org/documentation/article/roles-and-capabilities/",
    },
  ],
};
