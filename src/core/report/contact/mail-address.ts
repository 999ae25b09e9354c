/** RFC 5321, section 4.5.3.1: 64 before the sign, 254 in all (254: RFC 3696, erratum 1690). */
const MOST_BEFORE = 64;
const MOST_IN_ALL = 254;

/**
 * What stands before the sign. Fewer characters than RFC 5321 allows: none that means something in
 * a `mailto:` link, a field of an e-mail or a shell, and no percent sign, behind which others hide.
 */
const before = /^[a-z0-9_+~-]+(?:\.[a-z0-9_+~-]+)*$/i;
const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;
/** Of letters, or punycode: this keeps out numbers as an address. */
const top = /^(?:[a-z]{2,63}|xn--[a-z0-9-]+)$/;
/** Characters that would make a URL's parser stop, or read another host, before the domain's end. */
const otherThanDomain = /[\s\p{C}%/\\?#@:[\]<>"'()|^`{},;]/u;

/**
 * An e-mail address in one spelling, or null where the text is none: nothing beside it, no
 * comment, no quotes, no parameters. The domain is in lower case and in punycode, so that letters
 * of other scripts that look like Latin ones show.
 */
export function checkedAddress(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > MOST_IN_ALL) return null;
  const [local = "", domain = "", ...more] = trimmed.split("@");
  if (more.length > 0 || local.length > MOST_BEFORE || !before.test(local)) return null;
  const host = asciiDomain(domain);
  if (host === null) return null;
  const address = `${local}@${host}`;
  return address.length > MOST_IN_ALL ? null : address;
}

/** The address in a `mailto:` link, without its parameters; of several, the first (RFC 6068). Null where none. */
export function addressOfMailto(href: string): string | null {
  const rest = /^mailto:([^?#]*)/i.exec(href.trim())?.[1];
  if (rest === undefined) return null;
  // Spaces that somebody typed into the link.
  const [first = ""] = rest.replace(/%20/g, " ").split(",");
  return checkedAddress(first);
}

function asciiDomain(domain: string): string | null {
  if (domain === "" || otherThanDomain.test(domain) || !URL.canParse(`https://${domain}/`)) return null;
  const { hostname } = new URL(`https://${domain}/`);
  const labels = hostname.split(".");
  return labels.length >= 2 && labels.every((each) => label.test(each)) && top.test(labels.at(-1) ?? "")
    ? hostname
    : null;
}
