import type { Block } from "../../../src/core/blocks/block";
import { block, exchange } from "./sample";

/** Cloudflare asked for a check; only its fields were seen. */
export function challenged(): Block {
  const fields = exchange().fields.filter(({ name }) => name !== "cf-cache-status");
  return block({
    fields: [...fields, { name: "cf-mitigated", value: "challenge" }],
    body: { state: "not-observable", reason: "cors" },
  });
}

/** Cloudflare was on the way, and nothing tells who refused. */
export function silent(): Block {
  return block({
    fields: [{ name: "cf-ray", value: "8af678921d82229f-FRA" }],
    body: { state: "not-observable", reason: "cors" },
  });
}

/** nginx refused, asked directly. */
export function direct(): Block {
  return block({ fields: [{ name: "server", value: "nginx" }] });
}
