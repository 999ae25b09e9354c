import type { MessageId } from "../../messages/catalogue";

/** A place where Cloudflare's addresses may be banned, and the command that shows it. */
export interface BanSign {
  readonly name: string;
  readonly command: string;
  readonly says: MessageId;
}

/**
 * Where to look, the likeliest for a 403 first. Without the visitor's address a server sees everybody as a
 * few clients of Cloudflare's and bans those. Sources: facts, section 5;
 * fail2ban-client(1); download.configserver.com/csf/readme.txt (`csf -g`); nft(8); iptables(8)
 */
export const banSigns: readonly BanSign[] = [
  { name: "nginx", command: "grep -rnE '^[[:space:]]*(deny|allow) ' /etc/nginx", says: "fix_ban_rules" },
  {
    name: "Apache httpd",
    command: "grep -rnEi 'require (not )?ip|deny from|allow from' /etc/apache2 /etc/httpd /var/www",
    says: "fix_ban_rules",
  },
  { name: "ModSecurity", command: "tail -n 200 /var/log/modsec_audit.log", says: "fix_ban_modsecurity" },
  { name: "fail2ban", command: "fail2ban-client banned", says: "fix_ban_fail2ban" },
  { name: "CSF", command: "csf -g 172.64.0.1", says: "fix_ban_csf" },
  { name: "iptables", command: "iptables -S; ip6tables -S", says: "fix_ban_packets" },
  { name: "nftables", command: "nft list ruleset", says: "fix_ban_packets" },
];
