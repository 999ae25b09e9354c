import type { MessageId } from "../../messages/catalogue";
import { awsPrefixList, awsSecurityGroup, iptables, iptablesUndo, nftables, ufw } from "./packet-filters";
import type { Ranges } from "./ranges";
import { apacheAllow, apacheConnection, nginxAllow, nginxGeo, nginxGeoCondition } from "./web-servers";

/** Text to paste, and where it goes. */
export interface Snippet {
  readonly where: MessageId;
  readonly code: string;
}

/** Something that lets Cloudflare in and keeps others out. */
export interface Firewall {
  readonly id: string;
  /** Its own name. */
  readonly name: string;
  readonly snippets: (ranges: Ranges) => readonly Snippet[];
  /** What changes once it is in force, most important first. */
  readonly consequences: readonly MessageId[];
}

/** The firewalls that an allowlist is written for; those whose refusal is a 403 first. */
export const firewalls: readonly Firewall[] = [
  {
    id: "nginx",
    name: "nginx",
    snippets: (ranges) => [
      { where: "fix_allow_nginx_where", code: nginxAllow(ranges) },
      { where: "fix_allow_nginx_geo_where", code: nginxGeo(ranges) },
      { where: "fix_allow_nginx_condition_where", code: nginxGeoCondition },
    ],
    consequences: [
      "fix_allow_others_403",
      "fix_allow_nginx_order",
      "fix_allow_nginx_inherit",
      "fix_allow_ssh",
    ],
  },
  {
    id: "apache",
    name: "Apache httpd",
    snippets: (ranges) => [
      { where: "fix_allow_apache_where", code: apacheAllow(ranges) },
      { where: "fix_allow_apache_remoteip_where", code: apacheConnection(ranges) },
    ],
    consequences: ["fix_allow_others_403", "fix_allow_apache_merge", "fix_allow_ssh"],
  },
  {
    id: "iptables",
    name: "iptables",
    snippets: (ranges) => [
      { where: "fix_allow_shell_where", code: iptables(ranges) },
      { where: "fix_allow_undo_where", code: iptablesUndo },
    ],
    consequences: [
      "fix_allow_others_dropped",
      "fix_allow_iptables_order",
      "fix_allow_docker",
      "fix_allow_not_kept",
      "fix_allow_ssh",
    ],
  },
  {
    id: "nftables",
    name: "nftables",
    snippets: (ranges) => [
      { where: "fix_allow_nft_where", code: nftables(ranges) },
      { where: "fix_allow_undo_where", code: "nft delete table inet only_cloudflare" },
    ],
    consequences: [
      "fix_allow_others_dropped",
      "fix_allow_nft_order",
      "fix_allow_docker",
      "fix_allow_not_kept",
      "fix_allow_ssh",
    ],
  },
  {
    id: "ufw",
    name: "ufw",
    snippets: (ranges) => [{ where: "fix_allow_shell_where", code: ufw(ranges) }],
    consequences: ["fix_allow_ufw_order", "fix_allow_ufw_others", "fix_allow_docker", "fix_allow_ssh"],
  },
  {
    id: "aws",
    name: "AWS security group",
    snippets: (ranges) => [
      { where: "fix_allow_aws_where", code: awsSecurityGroup(ranges) },
      { where: "fix_allow_aws_list_where", code: awsPrefixList(ranges) },
    ],
    consequences: ["fix_allow_aws_others", "fix_allow_aws_quota", "fix_allow_ssh"],
  },
];
