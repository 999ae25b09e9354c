import type { Lead } from "../lead";

/** For an origin whose product is not known. */
export const lead: Lead = {
  id: "unknown",
  products: ["Product unknown"],
  log: {
    paths: [
      {
        on: "Web server",
        path: "its access log at the time of the refusal, with the Ray ID if it is logged",
      },
      { on: "Application", path: "its own log, at the same second" },
    ],
    line: "403 with this method and path",
  },
  causes: [
    {
      cause: "deny-rule",
      title: "A rule of the web server",
      why: "A deny by path, address, user agent or Referer.",
      change: "Search its configuration for deny, 403 and the path, and except that path alone.",
      snippet: 'grep -rnE "403|deny|forbid" /etc/nginx /etc/apache2 /etc/httpd',
      documentation: "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/403",
    },
    {
      cause: "ip-deny",
      title: "A ban of Cloudflare's addresses",
      why: "The server sees a few addresses for all visitors and bans one.",
      change: "See the step “Is the origin blocking Cloudflare?”.",
      documentation:
        "https://developers.cloudflare.com/support/troubleshooting/restoring-visitor-ips/restoring-original-visitor-ips/",
    },
    {
      cause: "csrf",
      title: "A check against forged requests",
      why: "A form without its token, or one from another origin.",
      change:
        "Open the form anew; compare Origin and Referer with the host that the application believes it has.",
      documentation: "https://developer.mozilla.org/en-US/docs/Web/Security/Attacks/CSRF",
    },
    {
      cause: "app-permission",
      title: "The account may not",
      why: "Signed in, but without the right.",
      change: "Try with an account that may, and give the one right.",
      documentation: "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/403",
    },
    {
      cause: "file-permission",
      title: "File permissions",
      why: "The server's account may not read the file.",
      change: "namei shows at which folder it ends.",
      snippet: "namei -l /var/www/shop/page.html",
      documentation: "https://man7.org/linux/man-pages/man1/namei.1.html",
    },
  ],
};
