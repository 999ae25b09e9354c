import type { Responder, Where } from "../attribution/verdict";
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

/** Where a finding was seen, in a language; JSON keeps the code. In English the two are the same. */
export function whereText(where: Where, language: Language): string {
  return render(whereMessage(where), language);
}

function whereMessage(where: Where): Message {
  switch (where) {
    case "status":
      return { id: "report_where_status" };
    case "body":
      return { id: "report_where_body" };
    case "timing":
      return { id: "report_where_timing" };
    case "address":
      return { id: "report_where_address" };
    case "absence":
      return { id: "report_where_absence" };
    default:
      return { id: "report_where_field", params: { name: where.slice("field:".length) } };
  }
}

/** A weight in decibans with its sign: `+30`, `−12`. */
export function weightText(weight: number): string {
  return weight < 0 ? `−${-weight}` : `+${weight}`;
}
