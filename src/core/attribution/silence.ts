import type { Hit } from "./collect";
import { hasIntermediary } from "./intermediaries";
import type { Observed } from "./observed";
import { ruling } from "./ruling";

/** Decibans: calibrated so that silence alone is `likely` and never more. */
const WEIGHT = 12;
/** With a page withheld: of 37 real captures without their page, 5 are of a filter or network that only the page shows. */
const BODY_UNSEEN = 8;
/** With the body withheld where it is no page, or the server has a name: of 155, 1 is. */
const BODY_UNSEEN_NO_PAGE = 10;

/**
 * With every field seen and no mark of anybody in between, the server that was asked answered.
 * Says nothing where fields are missing (not observable is not absent), nor where the body is one
 * that a network or proxy makes, nor for CONNECT, which asks a proxy.
 */
export function silence(observed: Observed, collected: readonly Hit[]): Hit[] {
  if (!observed.fieldsComplete || hasIntermediary(observed)) return [];
  if (collected.some(speaksForAnother) || observed.exchange.method.toUpperCase() === "CONNECT") return [];
  const seen = observed.body !== null || nothingWithheld(observed);
  return [
    ruling("silence", {
      supports: "origin",
      weight: seen ? WEIGHT : isNoFilterPage(observed) ? BODY_UNSEEN_NO_PAGE : BODY_UNSEEN,
      where: "absence",
      because: { id: seen ? "because_silence" : "because_silence_body_unseen" },
    }),
  ];
}

/** An answer to HEAD has no body, and a body of no bytes is seen by its length. */
function nothingWithheld({ exchange, fields }: Observed): boolean {
  return (
    exchange.method === "HEAD" ||
    (fields.get("content-length")?.every((value) => value.trim() === "0") ?? false)
  );
}

/**
 * Filters and hosted firewalls that show themselves in the body alone do so in a page for people,
 * and seldom under a Server field of their own.
 */
function isNoFilterPage({ fields }: Observed): boolean {
  const type = fields.get("content-type")?.[0] ?? "text/html";
  const server = fields.get("server") ?? [];
  return !/html/i.test(type) || server.some((value) => /[a-z]{3}/i.test(value));
}

function speaksForAnother({ finding }: Hit): boolean {
  return finding.weight > 0 && (finding.supports === "other-edge" || finding.supports === "local-network");
}
