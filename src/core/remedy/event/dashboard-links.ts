import type { Block } from "../../blocks/block";
import type { RefusalTime } from "./refusal-time";
import type { Zone } from "./zone";

const dashboard = "https://dash.cloudflare.com/";
const minuteMs = 60_000;
/** The widest window of any plan, in minutes (Enterprise, 31 days). */
const widest = 31 * 24 * 60;

/** Causes that are a plain block, whatever rule did it; a challenge has one of several actions. */
const blocked = ["waf-block", "access-denied-1020", "custom-block", "rate-limited"];

/**
 * Where the event of a refusal is in Cloudflare's dashboard. With a zone, the shareable address with the
 * filters that are documented (`action`, `time-window` in minutes) or seen in use (`host`); without one, the
 * address that lets the webmaster choose account and zone after signing in, and takes no filter. No
 * parameter for a Ray ID is documented. `now` in milliseconds since 1970.
 * Source: developers.cloudflare.com/waf/analytics/security-events/, read 2026-11-24.
 */
export function securityEventsUrl(
  block: Pick<Block, "verdict">,
  host: string | null,
  time: RefusalTime | null,
  zone: Zone | null,
  now: number,
): string {
  if (zone?.accountId == null) return `${dashboard}?to=/:account/:zone/security/analytics`;
  const filters: string[] = [];
  if (blocked.includes(block.verdict.cause ?? "")) filters.push("action=block");
  if (host !== null) filters.push(`host=${encodeURIComponent(host)}`);
  if (time !== null) filters.push(`time-window=${windowMinutes(now - time.at)}`);
  const place = `${zone.accountId}/${encodeURIComponent(zone.name)}/security/analytics/events`;
  return `${dashboard}${place}${filters.length === 0 ? "" : `?${filters.join("&")}`}`;
}

/** Where the webmaster makes an API token. Source: the documentation's own button. */
export const apiTokensUrl = `${dashboard}?to=/:account/api-tokens`;

/** Back from now past the refusal by an hour, in whole hours: its clock may be wrong. */
function windowMinutes(ageMs: number): number {
  const hours = Math.ceil(Math.max(0, ageMs) / (60 * minuteMs)) + 1;
  return Math.min(hours * 60, widest);
}
