import type { Example } from "../../../src/core/attribution/signature";
import type { Exchange, Field } from "../../../src/core/exchange/exchange";
import { exchange } from "../../fixtures/exchange";
import { carried } from "./answers";

/** The answer of an example as an exchange. */
export function exampleExchange(example: Example): Exchange {
  const { status = 403, statusText = "Forbidden", body = "", partial = false } = example;
  return exchange({
    status,
    statusText,
    fields: fieldsOf(example.fields),
    fieldsComplete: !partial,
    body:
      body === null
        ? { state: "not-observable", reason: "cors" }
        : { state: "read", text: body, size: body.length, cut: partial },
  });
}

/**
 * The same answer as Cloudflare passes it on: its Server field replaces the origin's. With the
 * field that says that the origin was asked, or without it, as some answers are.
 */
export function behindCloudflare(one: Exchange, withCacheStatus: boolean): Exchange {
  const added = { ...carried, ...(withCacheStatus ? { "cf-cache-status": "DYNAMIC" } : {}) };
  return {
    ...one,
    statusText: "",
    httpVersion: "h3",
    fields: [...one.fields.filter(({ name }) => name.toLowerCase() !== "server"), ...fieldsOf(added)],
  };
}

function fieldsOf(fields: Example["fields"]): Field[] {
  return Object.entries(fields).flatMap(([name, values]) =>
    [values].flat().map((value) => ({ name, value })),
  );
}
