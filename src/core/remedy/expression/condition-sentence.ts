import type { Message } from "../../messages/message";
import type { Condition } from "./condition";

/** What a condition lets through, as a plain sentence. */
export function conditionSentence(condition: Condition): Message {
  switch (condition.field) {
    case "host":
      return { id: "fix_lets_host", params: { host: condition.host } };
    case "path":
      return condition.match === "exact"
        ? { id: "fix_lets_path", params: { path: condition.path } }
        : { id: "fix_lets_prefix", params: { path: condition.path } };
    case "method":
      return { id: "fix_lets_method", params: { method: condition.method } };
    case "ip":
      return condition.ranges.length === 0
        ? { id: "fix_lets_no_address" }
        : {
            id: "fix_lets_address",
            params: { count: condition.ranges.length, addresses: condition.ranges.join(", ") },
          };
    case "asn":
      return { id: "fix_lets_asn", params: { asn: String(condition.asn) } };
    case "country":
      return { id: "fix_lets_country", params: { country: condition.country } };
    case "user-agent":
      return condition.match === "exact"
        ? { id: "fix_lets_agent", params: { agent: condition.text } }
        : { id: "fix_lets_agent_part", params: { agent: condition.text } };
  }
}
