import type { Ranges } from "./ranges";

const heading = ({ asOf }: Ranges) => `# Cloudflare's ranges as of ${asOf}`;

const chain = "only_cloudflare";
/** What sends the web's packets there; those of this machine to itself pass. */
const jump = `INPUT ! -i lo -p tcp -m multiport --dports http,https -j ${chain}`;

/**
 * iptables and ip6tables: a chain of its own, so that it can be taken back whole. Cloudflare first, then
 * nobody else on the ports of the web.
 * Source: facts, section 5 (developers.cloudflare.com/fundamentals/concepts/cloudflare-ip-addresses/)
 */
export function iptables(ranges: Ranges): string {
  const family = (program: string, of: readonly string[]) => [
    `${program} -N ${chain}`,
    ...of.map((range) => `${program} -A ${chain} -s ${range} -j ACCEPT`),
    `${program} -I ${jump}`,
  ];
  return [
    heading(ranges),
    ...family("iptables", ranges.ipv4),
    ...family("ip6tables", ranges.ipv6),
    "# Only if nobody else may reach the web server:",
    `iptables -A ${chain} -j DROP`,
    `ip6tables -A ${chain} -j DROP`,
  ].join("\n");
}

/** What takes all of them back. */
export const iptablesUndo = ["iptables", "ip6tables"]
  .flatMap((program) => [`${program} -D ${jump}`, `${program} -F ${chain}`, `${program} -X ${chain}`])
  .join("\n");

/**
 * nftables: a table of its own, which drops what is not Cloudflare's. An `accept` here ends this chain
 * alone, so that a drop in another table still stands. Source: wiki.nftables.org, "Configuring chains"
 */
export function nftables(ranges: Ranges): string {
  const set = (name: string, type: string, of: readonly string[]) => [
    `  set ${name} {`,
    `    type ${type}`,
    "    flags interval",
    `    elements = { ${of.join(",\n      ")} }`,
    "  }",
  ];
  return [
    heading(ranges),
    "table inet only_cloudflare {",
    ...set("ipv4", "ipv4_addr", ranges.ipv4),
    ...set("ipv6", "ipv6_addr", ranges.ipv6),
    "  chain input {",
    "    type filter hook input priority filter; policy accept;",
    '    iifname "lo" accept',
    "    tcp dport { 80, 443 } ip saddr @ipv4 accept",
    "    tcp dport { 80, 443 } ip6 saddr @ipv6 accept",
    "    tcp dport { 80, 443 } drop",
    "  }",
    "}",
  ].join("\n");
}

/**
 * ufw: Cloudflare before every other rule of its family, since the first that fits decides.
 * Source: manpages.ubuntu.com/manpages/jammy/man8/ufw.8.html (`prepend`, since 0.36)
 */
export function ufw(ranges: Ranges): string {
  const allow = (range: string) => `ufw prepend allow proto tcp from ${range} to any port 80,443`;
  return [heading(ranges), ...ranges.ipv4.map(allow), ...ranges.ipv6.map(allow)].join("\n");
}

/**
 * A security group of Amazon EC2: both families, one call, HTTPS and HTTP.
 * Source: docs.aws.amazon.com/cli/latest/reference/ec2/authorize-security-group-ingress.html
 */
export function awsSecurityGroup(ranges: Ranges): string {
  const permission = (port: number) => ({
    IpProtocol: "tcp",
    FromPort: port,
    ToPort: port,
    IpRanges: ranges.ipv4.map((CidrIp) => ({ CidrIp, Description: "Cloudflare" })),
    Ipv6Ranges: ranges.ipv6.map((CidrIpv6) => ({ CidrIpv6, Description: "Cloudflare" })),
  });
  return [
    heading(ranges),
    `aws ec2 authorize-security-group-ingress --group-id "$GROUP_ID" --ip-permissions '${JSON.stringify([permission(443), permission(80)], null, 1)}'`,
  ].join("\n");
}

/**
 * The same as a list that several groups can name: changed in one place. The most entries that a list may
 * have count against the group's rules. Source:
 * docs.aws.amazon.com/vpc/latest/userguide/managed-prefix-lists.html
 */
export function awsPrefixList(ranges: Ranges): string {
  const list = (name: string, family: string, of: readonly string[]) =>
    `aws ec2 create-managed-prefix-list --prefix-list-name ${name} --address-family ${family} --max-entries ${of.length + 5} --entries ${of.map((range) => `Cidr=${range}`).join(" ")}`;
  const permission = (port: number) =>
    `"IpProtocol=tcp,FromPort=${port},ToPort=${port},PrefixListIds=[{PrefixListId=$PREFIX_LIST_ID}]"`;
  return [
    heading(ranges),
    list("cloudflare-ipv4", "IPv4", ranges.ipv4),
    list("cloudflare-ipv6", "IPv6", ranges.ipv6),
    "# With each id that was printed:",
    `aws ec2 authorize-security-group-ingress --group-id "$GROUP_ID" --ip-permissions ${permission(443)} ${permission(80)}`,
  ].join("\n");
}
