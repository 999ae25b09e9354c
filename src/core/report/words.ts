import type { Responder } from "../attribution/verdict";
import type { Message } from "../messages/message";
import { render, type Language } from "../messages/render";

/** Who answered, in a language: a short name for headings and lists. */
export function responderName(responder: Responder | "undetermined", language: Language): string {
  return render(responderMessage(responder), language);
}

/** The same, not yet in any language. */
export function responderMessage(responder: Responder | "undetermined"): Message {
  switch (responder) {
    case "cloudflare":
      return { id: "report_by_cloudflare" };
    case "origin":
      return { id: "report_by_origin" };
    case "other-edge":
      return { id: "report_by_other_edge" };
    case "local-network":
      return { id: "report_by_local_network" };
    case "undetermined":
      return { id: "report_by_undetermined" };
  }
}

/** A weight in decibans with its sign: `+30`, `−12`. */
export function weightText(weight: number): string {
  return weight < 0 ? `−${-weight}` : `+${weight}`;
}
