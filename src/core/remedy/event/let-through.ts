import type { SecurityEvent } from "./security-event";

const lettingThrough = /^(?:log|allow|skip|bypass|unknown)$|solved$|bypassed$/;

/**
 * Whether what an event tells of refused nothing: it logged, let pass, or saw a challenge solved.
 * Source: developers.cloudflare.com/ruleset-engine/rules-language/actions/
 */
export function letThrough({ action }: Pick<SecurityEvent, "action">): boolean {
  return lettingThrough.test(action);
}
