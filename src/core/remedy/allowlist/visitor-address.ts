import type { Firewall } from "./firewalls";
import { apacheVisitor, nginxVisitor } from "./web-servers";

/** How each web server is told the visitor's address again, so that it stops banning Cloudflare's. */
export const visitorAddress: readonly Firewall[] = [
  {
    id: "nginx",
    name: "nginx",
    snippets: (ranges) => [{ where: "fix_visitor_nginx_where", code: nginxVisitor(ranges) }],
    consequences: ["fix_visitor_rules_change", "fix_visitor_trust"],
  },
  {
    id: "apache",
    name: "Apache httpd",
    snippets: (ranges) => [{ where: "fix_visitor_apache_where", code: apacheVisitor(ranges) }],
    consequences: ["fix_visitor_rules_change", "fix_visitor_trust"],
  },
];
