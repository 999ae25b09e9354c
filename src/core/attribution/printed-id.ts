import type { Hit } from "./collect";
import type { Observed } from "./observed";
import { ruling } from "./ruling";

/** Decibans: 5 of 5 captures in which a page prints a network's id are that network's. */
const WEIGHT = 16;

/**
 * Fields in which a network puts its own id of the request or of the machine that served it, by
 * the vendors' documentation. Not `cf-ray`, which Cloudflare also hands to the site, whose pages
 * print it.
 */
const idFields: readonly string[] = [
  ..."x-amz-cf-id x-azure-ref x-cdn-edge x-via-jsl x-reference-error akamai-grn".split(" "),
  ..."x-ws-request-id eagleid eo-log-uuid x-nws-log-uuid x-fastly-request-id x-cdn-request-id".split(" "),
];
/** An id that could not stand there by chance. */
const ID = /(?<![\w=+/-])(?=[\w=+/-]{0,80}\d)[\w=+/-]{7,200}/g;

/** A page that prints the id which a network's field holds was written by that network. */
export function printedId(observed: Observed): Hit[] {
  const { body, fields } = observed;
  if (body === null || body === "") return [];
  for (const field of idFields) {
    const id = fields
      .get(field)
      ?.flatMap((value) => value.slice(0, 400).match(ID) ?? [])
      .find((one) => body.includes(one));
    if (id === undefined) continue;
    const hit = ruling("printed-id", {
      supports: "other-edge",
      weight: WEIGHT,
      where: `field:${field}`,
      because: { id: "because_printed_id" },
    });
    return [{ ...hit, group: "page", finding: { ...hit.finding, excerpt: id } }];
  }
  return [];
}
