import type { Lead } from "../lead";

/** What usually refuses in fail2ban. */
export const lead: Lead = {
  id: "fail2ban",
  products: ["fail2ban"],
  beside: ["nginx", "Apache httpd"],
  log: {
    paths: [
      { on: "Linux", path: "/var/log/fail2ban.log" },
      { on: "systemd", path: "journalctl -u fail2ban" },
    ],
    line: "[jail] Ban ADDRESS: is it one of Cloudflare's?",
  },
  causes: [
    {
      cause: "ip-deny",
      title: "An address of Cloudflare's is banned",
      why: "The log that a jail reads shows Cloudflare's address for everybody, so one bad visitor bans many.",
      change:
        "Restore the visitor's address in the web server's log first, then unban, then let the jail ignore Cloudflare's ranges.",
      snippet: `fail2ban-client unban 172.64.0.1
# This range and all others: see the step on letting Cloudflare in
fail2ban-client set nginx-http-auth addignoreip 172.64.0.0/13`,
      documentation: "https://github.com/fail2ban/fail2ban/wiki",
    },
  ],
};
