import type { BodyAbsence, Exchange } from "../exchange/exchange";
import type { MessageId } from "../messages/catalogue";
import type { Message } from "../messages/message";
import type { VerdictParts } from "./summarise";
import { claimsCloudflare } from "./undetermined";

/** How a body is had that could not be seen, by the reason why not. */
const bodies: Readonly<Partial<Record<BodyAbsence, MessageId>>> = {
  cors: "decide_open_cors",
  head: "decide_open_head",
  "event-source": "decide_open_event_source",
  unread: "decide_open_unread",
  "not-captured": "decide_reload_body",
  dropped: "decide_reload_body",
  failed: "decide_reload_body",
};

/** What a person can do to make sure, the easiest first; null for a certain verdict alone. */
export function wouldDecide(parts: VerdictParts): Message | null {
  const { decision, exchange } = parts;
  if (decision.confidence === "certain") return null;
  return seeMore(parts) ?? askElsewhere(parts) ?? askTheLogs(parts, exchange);
}

/** What of the answer was missed and can be had. */
function seeMore({ exchange, rayId }: VerdictParts): Message | null {
  const { body, notes } = exchange;
  if (notes.includes("before-devtools") || notes.includes("event-lost")) return { id: "decide_reload_early" };
  if (notes.includes("browser-error-page") && !exchange.fieldsComplete)
    return { id: "decide_reload_error_page" };
  if (notes.includes("hidden-by-cors")) return { id: "decide_open_cors" };
  if (body.state === "not-observable") {
    if (body.reason === "preflight") {
      return rayId === null
        ? { id: "decide_preflight" }
        : { id: "decide_preflight_ray", params: { ray: rayId } };
    }
    const id = bodies[body.reason];
    if (id !== undefined) return { id };
  }
  return exchange.fieldsComplete ? null : { id: "decide_reload" };
}

/** Where other parties than Cloudflare and the origin server are in question. */
function askElsewhere({ decision, contenders, product, referenceId }: VerdictParts): Message | null {
  if (contenders.includes("local-network")) return { id: "decide_ask_network" };
  if (!contenders.includes("other-edge")) return null;
  if (decision.responder !== "other-edge" || product === null) return { id: "decide_edge_log" };
  return referenceId === null
    ? { id: "decide_edge_log_product", params: { product } }
    : { id: "decide_edge_reference", params: { product, reference: referenceId } };
}

function askTheLogs(
  { contenders, viaCloudflare, rayId, relayed }: VerdictParts,
  exchange: Exchange,
): Message {
  if (viaCloudflare === true) {
    const both = contenders.includes("cloudflare") && contenders.includes("origin") && !relayed;
    if (rayId === null) return { id: both ? "decide_both" : "decide_access_log" };
    return { id: both ? "decide_both_ray" : "decide_access_log_ray", params: { ray: rayId } };
  }
  const claimed = viaCloudflare === false && claimsCloudflare(exchange);
  return { id: claimed ? "decide_claimed" : "decide_server_log" };
}
