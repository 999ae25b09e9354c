import { checkedAddress } from "./mail-address";

/**
 * The address in a link that Cloudflare has hidden from harvesters, or null. On sites that have
 * Email Address Obfuscation (developers.cloudflare.com/waf/tools/scrape-shield/email-address-obfuscation/)
 * a page carries it until Cloudflare's script has run, which a policy of the page may forbid: the
 * bytes in hexadecimal, each combined by exclusive or with the first.
 */
export function addressOfProtected(href: string): string | null {
  const hex = /\/cdn-cgi\/l\/email-protection#((?:[0-9a-f]{2}){4,300})$/i.exec(href)?.[1];
  if (hex === undefined) return null;
  const [key = 0, ...rest] = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const text = new TextDecoder("utf-8").decode(new Uint8Array(rest.map((byte) => byte ^ key)));
  return checkedAddress(text.split("?")[0] ?? "");
}
