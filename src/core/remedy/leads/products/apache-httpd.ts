import type { Lead } from "../lead";

/** What usually refuses in Apache httpd. */
export const lead: Lead = {
  id: "apache-httpd",
  products: ["Apache httpd"],
  log: {
    paths: [
      { on: "Debian, Ubuntu", path: "/var/log/apache2/error.log" },
      { on: "Fedora, RHEL", path: "/var/log/httpd/error_log" },
      { on: "FreeBSD", path: "/var/log/httpd-error.log" },
    ],
    line: "AH01630 (rule), AH01276 (no index), AH00035 and AH00132 (permissions), AH01797 (old Deny)",
  },
  causes: [
    {
      cause: "deny-rule",
      title: "Require, or an old Deny",
      why: "AH01630: a Require line of the folder, location or .htaccess refuses. AH01797: the same by an Order and Deny of the 2.2 style.",
      change:
        "Release one path or address beside the rule. Location sections are read after Directory and .htaccess, and win.",
      snippet: `<Location "/webhook">
  Require ip 203.0.113.7
</Location>`,
      documentation: "https://httpd.apache.org/docs/2.4/mod/mod_authz_core.html",
    },
    {
      cause: "directory-index",
      title: "A folder without an index file",
      why: "AH01276: no file of DirectoryIndex is there and listings are off.",
      change: "Name the file that answers. Leave Options -Indexes.",
      snippet: `<Directory "/var/www/shop">
  DirectoryIndex index.html index.php
</Directory>`,
      documentation: "https://httpd.apache.org/docs/2.4/mod/mod_dir.html",
    },
    {
      cause: "file-permission",
      title: "File permissions or SELinux",
      why: "AH00035: a folder above it cannot be entered; AH00132: the file cannot be read.",
      change: "Give the server's account read on the file and execute on each folder above it.",
      snippet: `namei -l /var/www/shop/page.html
restorecon -v /var/www/shop/page.html`,
      documentation: "https://cwiki.apache.org/confluence/display/HTTPD/13PermissionDenied",
    },
    {
      cause: "hotlink",
      title: "A RewriteRule with the flag F",
      why: "A line of .htaccess ends in [F]: hotlink protection, a list of bad user agents, or a security plugin.",
      change: "Put a condition before that rule which leaves this path out.",
      snippet: `RewriteCond %{REQUEST_URI} !^/webhook$
RewriteCond %{HTTP_USER_AGENT} badbot [NC]
RewriteRule ^ - [F]`,
      documentation: "https://httpd.apache.org/docs/2.4/rewrite/flags.html#flag_f",
    },
    {
      cause: "waf-block",
      title: "ModSecurity",
      why: "The error log has “ModSecurity: Access denied with code 403” with the id of the rule.",
      change: "Take that one rule out for this one path; see the lead on ModSecurity.",
      documentation: "https://github.com/owasp-modsecurity/ModSecurity/wiki",
    },
  ],
};
