import type { SecurityEvent } from "../event/security-event";
import type { AccessMode } from "./access-rule-call";

/** How events and IP Access rules spell the same actions. */
const modes: Readonly<Record<string, AccessMode>> = {
  block: "block",
  challenge: "challenge",
  jschallenge: "js_challenge",
  managedchallenge: "managed_challenge",
};

/** Sources of events that are of an IP Access rule, and so tell its action. */
const sources: readonly string[] = ["ip", "iprange", "asn", "country"];

/** What an IP Access rule does by its event; null where there is no event of such a rule, or it names nothing of these. */
export function modeOf(event: SecurityEvent | null): AccessMode | null {
  if (event === null || !sources.includes(event.source)) return null;
  return (Object.hasOwn(modes, event.action) ? modes[event.action] : undefined) ?? null;
}
