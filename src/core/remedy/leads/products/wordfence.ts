import type { Lead } from "../lead";

/** What usually refuses in Wordfence. */
export const lead: Lead = {
  id: "wordfence",
  products: ["Wordfence"],
  log: {
    paths: [
      { on: "WordPress", path: "Wordfence, Tools, Live Traffic: blocked" },
      { on: "File", path: "wp-content/wflogs" },
    ],
    line: "“blocked by firewall for …” or “blocked: IP on block list” in Live Traffic",
  },
  causes: [
    {
      cause: "waf-plugin",
      title: "A rule of its firewall",
      why: "What was sent looks like an attack.",
      change:
        "In Live Traffic open the refused request and add its parameter on that path to the allowlist; learning mode does it for the time it is on.",
      documentation: "https://www.wordfence.com/help/firewall/learning-mode/",
    },
    {
      cause: "ip-deny",
      title: "A ban or a limit on an address",
      why: "Without the visitor's address, Cloudflare's is banned for all.",
      change: "Set “How does Wordfence get IPs” to CF-Connecting-IP, then lift the ban of that address.",
      documentation: "https://www.wordfence.com/help/dashboard/options/#general-wordfence-options",
    },
    {
      cause: "country-banned",
      title: "Country blocking",
      why: "The visitor's country is on the list.",
      change: "Except the one path, or the one country.",
      documentation: "https://www.wordfence.com/help/blocking/country-blocking/",
    },
  ],
};
