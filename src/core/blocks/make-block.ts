import { attribute } from "../attribution/attribute";
import type { Exchange } from "../exchange/exchange";
import { readRay } from "../exchange/ray-id";
import { dropSecretFields } from "../redaction/fields";
import type { Block, BlockSource } from "./block";

/**
 * The block that an exchange is: its secrets dropped, its verdict given, its Ray ID read. `id`
 * must be unique in the log that it goes to.
 */
export function makeBlock(id: string, exchange: Exchange, source: BlockSource): Block {
  const clean: Exchange = {
    ...exchange,
    requestFields: dropSecretFields(exchange.requestFields, "request"),
    fields: dropSecretFields(exchange.fields, "response"),
  };
  return { id, exchange: clean, verdict: attribute(clean), ray: readRay(clean), source };
}
