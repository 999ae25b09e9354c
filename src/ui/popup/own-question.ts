import type { Block } from "../../core/blocks/block";
import type { MessageId } from "../../core/messages/catalogue";

/** The visitor's own question, answered: is it me? And what to do before anything else. */
export interface OwnAnswer {
  readonly fault: MessageId;
  readonly advice: MessageId | null;
  /** What stands above the ticks; null where trying elsewhere is no help. */
  readonly tries: MessageId | null;
}

/** What to tell a visitor first, by who answered and why. */
export function ownAnswer({ verdict }: Block): OwnAnswer {
  const { responder, cause } = verdict;
  if (cause === "challenge")
    return { fault: "ui_popup_fault_challenge", advice: "ui_popup_advice_challenge", tries: "ui_popup_try" };
  if (cause === "rate-limited")
    return { fault: "ui_popup_fault_rate", advice: "ui_popup_advice_rate", tries: "ui_popup_try" };
  if (cause?.startsWith("access-login") === true)
    return { fault: "ui_popup_fault_sign_in", advice: "ui_popup_advice_sign_in", tries: null };
  switch (responder) {
    case "cloudflare":
      return { fault: "ui_popup_fault_firewall", advice: null, tries: "ui_popup_try" };
    case "origin":
      return { fault: "ui_popup_fault_origin", advice: "ui_popup_advice_origin", tries: "ui_popup_try" };
    case "other-edge":
      return { fault: "ui_popup_fault_edge", advice: null, tries: "ui_popup_try" };
    case "local-network":
      return {
        fault: "ui_popup_fault_local",
        advice: "ui_popup_advice_local",
        tries: "ui_popup_try_local",
      };
    case "undetermined":
      return { fault: "ui_popup_fault_unknown", advice: null, tries: "ui_popup_try" };
  }
}
