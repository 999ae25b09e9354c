import type { Lead } from "../lead";

/** What usually refuses in ModSecurity and OWASP CRS. */
export const lead: Lead = {
  id: "modsecurity",
  products: ["ModSecurity and OWASP CRS"],
  beside: [
    "nginx",
    "Apache httpd",
    "LiteSpeed",
    "Microsoft IIS",
    "OpenResty",
    "Plesk",
    "cPanel",
    "PHP",
    "WordPress",
  ],
  log: {
    paths: [
      { on: "Audit log", path: "/var/log/modsec_audit.log" },
      { on: "Apache", path: "the error log" },
      { on: "nginx", path: "the error log" },
    ],
    line: 'ModSecurity: Access denied with code 403 … [id "942100"] [msg …] [unique_id …]; in anomaly mode 949110 refuses for rules before it',
  },
  causes: [
    {
      cause: "waf-block",
      title: "A rule of the core rule set",
      why: "Words in a query or form look like an attack. 949110 only adds the scores up: the rules to except are those before it with the same unique_id.",
      change:
        "Take one parameter out of one rule on one path, before the core rules are loaded. Never switch the engine off.",
      snippet:
        'SecRule REQUEST_URI "@beginsWith /editor" "id:10001,phase:1,pass,nolog,ctl:ruleRemoveTargetById=942100;ARGS:body"',
      documentation: "https://coreruleset.org/docs/2-how-crs-works/2-3-false-positives-and-tuning/",
    },
  ],
};
