import type { Lead } from "../lead";

/** What usually refuses in hosting panels and their firewalls. */
export const lead: Lead = {
  id: "hosting-panels",
  products: [
    "cPanel",
    "Plesk",
    "Imunify360",
    "ConfigServer Firewall",
    "BitNinja",
    "a firewall on the server",
    "a firewall of the site",
  ],
  log: {
    paths: [
      { on: "cPanel", path: "WHM, ModSecurity Tools, Hits List" },
      { on: "Plesk", path: "/var/www/vhosts/system/DOMAIN/logs/error_log" },
      { on: "Imunify360", path: "Incidents, or /var/log/imunify360/console.log" },
      { on: "CSF", path: "/var/log/lfd.log" },
    ],
    line: "the id of a ModSecurity rule; an address on the grey or black list; (CSF) blocked",
  },
  causes: [
    {
      cause: "waf-block",
      title: "A rule of the panel's ModSecurity",
      why: "Imunify360 and the panels bring rules of their own.",
      change: "Switch off that one rule by its id for that one domain.",
      snippet:
        'imunify360-agent rules disable --id 77316757 --plugin modsec --name "false positive" --domains shop.example',
      documentation: "https://docs.imunify360.com/command_line_interface/",
    },
    {
      cause: "ip-deny",
      title: "An address is on a list",
      why: "Grey list, black list or lfd: check whether it is Cloudflare's.",
      change: "Let the address through, and restore the visitor's address.",
      snippet: `csf -g 172.64.0.1
imunify360-agent ip-list local list --by-ip 172.64.0.1`,
      documentation: "https://docs.imunify360.com/command_line_interface/",
    },
    {
      cause: "hotlink",
      title: "Hotlink protection of the panel",
      why: "cPanel writes it into .htaccess.",
      change: "Add the one host to the list of those that may.",
      documentation: "https://docs.cpanel.net/cpanel/security/hotlink-protection/",
    },
  ],
};
