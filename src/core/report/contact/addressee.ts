import { checkedAddress } from "./mail-address";
import { isPlaceholder, isVendor } from "./not-the-owner";

/** An address that a report may go to, or why this text is none. */
export type Addressee =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly why: "no-address" | "vendor" | "placeholder" };

/** Reads the address that somebody typed for a report about a page: one address, of somebody who can help. */
export function addresseeOf(text: string, pageUrl: string): Addressee {
  const address = checkedAddress(text);
  if (address === null) return { ok: false, why: "no-address" };
  const siteHost = URL.canParse(pageUrl) ? new URL(pageUrl).hostname : "";
  if (isVendor(address.slice(address.indexOf("@") + 1), siteHost)) return { ok: false, why: "vendor" };
  return isPlaceholder(address) ? { ok: false, why: "placeholder" } : { ok: true, address };
}
