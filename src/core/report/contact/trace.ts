import { visitorAddress } from "../visitor-address";

/** How much of an answer is read: the real ones have less than 400 bytes. */
export const traceCap = 4 * 1024;

/**
 * The visitor's IP address in what Cloudflare answers at `/cdn-cgi/trace` of every site behind it:
 * lines of `key=value`, of which `ip` is one and `colo`, the data centre, another
 * (developers.cloudflare.com/support/troubleshooting/general-troubleshooting/gathering-information-for-troubleshooting-sites/
 * names the latter). Null where the text is anything else.
 */
export function traceAddress(text: string): string | null {
  const lines = text.slice(0, traceCap).split(/\r?\n/);
  const value = (key: string): string | null =>
    lines.find((line) => line.startsWith(`${key}=`))?.slice(key.length + 1) ?? null;
  return value("colo") === null ? null : visitorAddress(value("ip") ?? "");
}
