import type { Contact, ContactSource, FoundContacts } from "./contact";
import { contactWords, contactWordsUnspaced, helpWords } from "./contact-words";
import { addressOfMailto } from "./mail-address";
import { isPlaceholder, isVendor, isWithin } from "./not-the-owner";
import { addressOfProtected } from "./protected-address";

/** A link as a page has it: the whole URL, and the text that people see. */
export interface PageLink {
  readonly href: string;
  readonly text: string;
}

/** The page that the links are from. */
export interface LinkPage {
  readonly url: string;
  readonly from: ContactSource;
}

/** So many contacts of a page are enough to choose from. */
const MOST = 10;
const LONGEST_URL = 500;
const LONGEST_TEXT = 60;

interface Ranked extends Contact {
  /** Smaller is better. */
  readonly rank: number;
}

/** The contacts among the links of a page, the best first, each once. */
export function contactsOfLinks(links: readonly PageLink[], page: LinkPage): FoundContacts {
  const site = URL.canParse(page.url) ? new URL(page.url) : null;
  if (site === null) return { contacts: [], vendors: false, expired: null };
  const found = new Map<string, Ranked>();
  let vendors = false;
  for (const link of links) {
    const contact = mailOf(link, site, page.from) ?? pageOf(link, site, page.from);
    if (contact === "vendor") vendors = true;
    else if (contact !== null) {
      const key = keyOf(contact);
      const before = found.get(key);
      if (before === undefined || contact.rank < before.rank) found.set(key, contact);
    }
  }
  const contacts = [...found.values()]
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ kind, target, from }) => ({ kind, target, from }));
  return { contacts, vendors, expired: null };
}

function mailOf({ href }: PageLink, site: URL, from: ContactSource): Ranked | "vendor" | null {
  const address = addressOfMailto(href) ?? addressOfProtected(href);
  if (address === null || isPlaceholder(address)) return null;
  const domain = address.slice(address.indexOf("@") + 1);
  if (isVendor(domain, site.hostname)) return "vendor";
  return { kind: "mail", target: address, from, rank: isRelated(domain, site.hostname) ? 0 : 1 };
}

function pageOf({ href, text }: PageLink, site: URL, from: ContactSource): Ranked | "vendor" | null {
  if (href.length > LONGEST_URL || !/^https?:/i.test(href) || !URL.canParse(href)) return null;
  const url = new URL(href);
  if (url.username !== "" || url.password !== "" || isSame(url, site)) return null;
  // Cloudflare's own paths on every site behind it lead to nobody.
  if (url.pathname.startsWith("/cdn-cgi/")) return null;
  const said = text.length <= LONGEST_TEXT ? kindOf(text) : null;
  const kind = said ?? kindOf(readablePath(url.pathname));
  if (kind === null) return null;
  if (isVendor(url.hostname, site.hostname)) return "vendor";
  const related = isRelated(url.hostname, site.hostname);
  // A link to another site counts only where it calls itself the contact: "help" may be anybody's.
  if (!related && said !== "contact") return null;
  const rank = related ? (kind === "contact" ? 2 : 3) : 4;
  return { kind: "page", target: url.href, from, rank };
}

const contact = new Set(contactWords);
const help = new Set(helpWords);
/** The longest of them have three words. */
const MOST_WORDS = 3;

/** Which kind of page a text calls itself by words of ours, whole ones. */
function kindOf(text: string): "contact" | "help" | null {
  const said = plain(text);
  if (contactWordsUnspaced.some((each) => said.includes(each))) return "contact";
  const words = said.split(" ");
  const phrases = words.flatMap((_, at) =>
    Array.from({ length: MOST_WORDS }, (__, more) => words.slice(at, at + more + 1).join(" ")),
  );
  if (phrases.some((each) => contact.has(each))) return "contact";
  return phrases.some((each) => help.has(each)) ? "help" : null;
}

/** Lower case, with one space for whatever stands between words. */
function plain(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

function readablePath(path: string): string {
  try {
    return decodeURIComponent(path).replace(/\.[a-z]{2,5}$/i, "");
  } catch {
    return path;
  }
}

/** One site's hosts: the same, or one below the other, `www` apart. */
function isRelated(host: string, siteHost: string): boolean {
  const [one, other] = [host, siteHost].map((each) => each.replace(/^www\./, ""));
  return one !== undefined && other !== undefined && (isWithin(one, other) || isWithin(other, one));
}

/** The page itself, which is refused: it leads nowhere. */
function isSame(url: URL, site: URL): boolean {
  return url.host === site.host && url.pathname === site.pathname && url.search === site.search;
}

function keyOf({ kind, target }: Contact): string {
  if (kind !== "page") return target.toLowerCase();
  const { host, pathname, search } = new URL(target);
  return `${host}${pathname.replace(/\/+$/, "")}${search}`;
}
