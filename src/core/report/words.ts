import type { Responder } from "../attribution/verdict";
import { render, type Language } from "../messages/render";

/** Who answered, in a language: a short name for headings and lists. */
export function responderName(responder: Responder | "undetermined", language: Language): string {
  switch (responder) {
    case "cloudflare":
      return render({ id: "report_by_cloudflare" }, language);
    case "origin":
      return render({ id: "report_by_origin" }, language);
    case "other-edge":
      return render({ id: "report_by_other_edge" }, language);
    case "local-network":
      return render({ id: "report_by_local_network" }, language);
    case "undetermined":
      return render({ id: "report_by_undetermined" }, language);
  }
}

/** A weight in decibans with its sign: `+30`, `−12`. */
export function weightText(weight: number): string {
  return weight < 0 ? `−${-weight}` : `+${weight}`;
}
