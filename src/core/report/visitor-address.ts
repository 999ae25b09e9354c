import ipaddr from "ipaddr.js";
import type { Body } from "../exchange/exchange";

/**
 * What refusing pages write before the address that they saw: Cloudflare's footer ("Your IP", in
 * newer pages behind a button and in an element `cf-footer-ip`), the pages that owners made of its
 * `::CLIENT_IP::` token ("Your IP address:"), and those of Sucuri and others ("Client IP:").
 */
const announced = /\b(?:your|client|visitor) ip(?: address)?\b|\bid="cf-footer-ip"/gi;
/** How far after that it stands, Cloudflare's button included. */
const reach = 400;
const tag = /<[^<>]*>|^[^<>]*>/g;
const button = "Click to reveal";
/** A page says it once or twice; looking on would only serve a page that wants us busy. */
const places = 20;

/**
 * The IP address of the visitor as the page that refused them shows it, or null. Nothing but a
 * whole address is taken; where the page shows several, the first.
 */
export function addressOnPage(body: Body): string | null {
  if (body.state !== "read") return null;
  let looked = 0;
  for (const { 0: words, index } of body.text.matchAll(announced)) {
    if ((looked += 1) > places) return null;
    const after = body.text.slice(index + words.length, index + words.length + reach);
    const shown = after.replace(tag, " ").replace(button, " ");
    const address = visitorAddress(
      /^[\s:(]*(?:is:?\s)?\s*([0-9a-f.:]{3,45})(?![\w.:])/i.exec(shown)?.[1] ?? "",
    );
    if (address !== null) return address;
  }
  return null;
}

/** The text if it is an IP address in its usual spelling, without spaces around it, else null. */
export function visitorAddress(text: string): string | null {
  const address = text.trim().replace(/\.$/, "");
  return ipaddr.IPv4.isValidFourPartDecimal(address) || ipaddr.IPv6.isValid(address) ? address : null;
}
