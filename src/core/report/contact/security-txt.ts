import type { Contact, FoundContacts } from "./contact";
import { addressOfMailto, checkedAddress } from "./mail-address";
import { isPlaceholder, isVendor } from "./not-the-owner";

/** How much of the file is read: what RFC 9116 wants every reader to take. */
export const securityTxtCap = 32 * 1024;
const MOST = 10;
const LONGEST_VALUE = 500;

/**
 * The contacts of a security.txt (RFC 9116), the site's most wanted first, or null where the text
 * is no such file: a page that the site shows for whatever it does not have, or nothing. `now` is in
 * milliseconds since the epoch. A signature is not checked; what stands outside the signed part is
 * not read.
 */
export function readSecurityTxt(text: string, siteUrl: string, now: number): FoundContacts | null {
  const lines = signedPart(text.slice(0, securityTxtCap).replace(/^\ufeff/, ""));
  const values = fieldValues(lines, "contact");
  if (values.length === 0) return null;
  const host = URL.canParse(siteUrl) ? new URL(siteUrl).hostname : "";
  const contacts = new Map<string, Contact>();
  let vendors = false;
  for (const value of values) {
    const contact = contactOf(value);
    if (contact === null) continue;
    if (contact.kind !== "phone" && isVendor(hostOf(contact), host)) vendors = true;
    else if (!contacts.has(contact.target)) contacts.set(contact.target, contact);
  }
  return {
    contacts: [...contacts.values()].slice(0, MOST),
    vendors,
    expired: expiredAt(fieldValues(lines, "expires")[0] ?? "", now),
  };
}

/** The lines of a file, of a signed one (RFC 9580, section 7) only those that are signed. */
function signedPart(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  const begin = lines.findIndex((line) => line.trimEnd() === "-----BEGIN PGP SIGNED MESSAGE-----");
  if (begin < 0) return lines;
  // Fields of the signature's own come first, up to an empty line.
  const start = lines.findIndex((line, at) => at > begin && line.trim() === "");
  if (start < 0) return [];
  const end = lines.findIndex((line, at) => at > start && line.startsWith("-----BEGIN PGP SIGNATURE-----"));
  return lines.slice(start + 1, end < 0 ? undefined : end).map((line) => line.replace(/^- /, ""));
}

function fieldValues(lines: readonly string[], name: string): string[] {
  return lines.flatMap((line) => {
    const colon = line.indexOf(":");
    return colon > 0 && line.slice(0, colon).trim().toLowerCase() === name
      ? [line.slice(colon + 1).trim()]
      : [];
  });
}

/** RFC 9116, section 2.5.3: a URI, of the web with https alone. A bare address is a common slip. */
function contactOf(value: string): Contact | null {
  if (value.length > LONGEST_VALUE) return null;
  const address = addressOfMailto(value) ?? checkedAddress(value);
  if (address !== null)
    return isPlaceholder(address) ? null : { kind: "mail", target: address, from: "security-txt" };
  const number = /^tel:(\+?[0-9][0-9().-]{3,30})$/i.exec(value)?.[1];
  if (number !== undefined)
    return { kind: "phone", target: number.replace(/[().-]/g, ""), from: "security-txt" };
  if (!/^https:\/\//i.test(value) || !URL.canParse(value)) return null;
  const url = new URL(value);
  if (url.username !== "" || url.password !== "") return null;
  return { kind: "page", target: url.href, from: "security-txt" };
}

function hostOf({ kind, target }: Contact): string {
  return kind === "mail" ? target.slice(target.indexOf("@") + 1) : new URL(target).hostname;
}

/** When the file went out of date, ISO 8601 in UTC; null while it is in date, or where it does not say. */
function expiredAt(value: string, now: number): string | null {
  if (!/^\d{4}-\d\d-\d\dT/i.test(value)) return null;
  const time = Date.parse(value);
  return time < now ? new Date(time).toISOString() : null;
}
