import type { Exchange } from "../exchange/exchange";
import { fieldValues } from "../exchange/fields";
import type { MessageId } from "../messages/catalogue";
import type { Message } from "../messages/message";
import type { VerdictParts } from "./summarise";
import type { Responder } from "./verdict";

/** Whether the Server field names Cloudflare. It proves nothing by itself: anybody can send it. */
export function claimsCloudflare({ fields }: Exchange): boolean {
  return fieldValues(fields, "server").some((value) => /^\s*cloudflare\b/i.test(value));
}

const parties: Readonly<Record<Responder, MessageId>> = {
  cloudflare: "verdict_party_cloudflare",
  origin: "verdict_party_origin",
  "other-edge": "verdict_party_edge",
  "local-network": "verdict_party_network",
};

/** Why nobody can be named: what of the answer could be looked at, and what that left open. */
export function undeterminedSentence({
  exchange,
  contenders,
  viaCloudflare,
  product,
}: VerdictParts): Message {
  const [one, other] = contenders;
  if (one !== undefined && other !== undefined) {
    const params = { one: { id: parties[one] }, other: { id: parties[other] } };
    return { id: "verdict_undetermined_conflict", params };
  }
  const { body, fieldsComplete, method } = exchange;
  // An answer to HEAD has no body: nothing of it is unseen.
  const bodyUnseen = body.state !== "read" && method !== "HEAD";
  if (viaCloudflare === true) {
    if (bodyUnseen) return { id: "verdict_undetermined_via_body" };
    if (!fieldsComplete) return { id: "verdict_undetermined_via_fields" };
    const empty = body.state !== "read" || (body.text === "" && !body.cut);
    return { id: empty ? "verdict_undetermined_via_empty" : "verdict_undetermined_via" };
  }
  if (!fieldsComplete) {
    return { id: bodyUnseen ? "verdict_undetermined_fields_body" : "verdict_undetermined_fields" };
  }
  if (claimsCloudflare(exchange)) return { id: "verdict_undetermined_claimed" };
  if (product !== null) return { id: "verdict_undetermined_product", params: { product } };
  if (bodyUnseen) return { id: "verdict_undetermined_between_body" };
  return { id: viaCloudflare === false ? "verdict_undetermined_between" : "verdict_undetermined" };
}
