import type { Exchange } from "../exchange/exchange";
import type { Message } from "../messages/message";
import type { Decision } from "./decide";

/** What a person can do to make sure, the easiest first; null for a certain verdict. */
export function wouldDecide(
  exchange: Exchange,
  decision: Decision,
  viaCloudflare: boolean | null,
): Message | null {
  if (decision.confidence === "certain") return null;
  if (exchange.body.state === "not-observable") {
    const { reason } = exchange.body;
    if (reason === "cors") return { id: "decide_open_cors" };
    if (reason === "preflight" || reason === "head" || reason === "event-source")
      return { id: "decide_open_itself" };
  }
  if (!exchange.fieldsComplete) return { id: "decide_reload" };
  if (decision.responder === "local-network" || decision.runnerUp === "local-network")
    return { id: "decide_ask_network" };
  if (viaCloudflare === true) return { id: decision.runnerUp === null ? "decide_access_log" : "decide_both" };
  return { id: "decide_server_log" };
}
