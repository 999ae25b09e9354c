import type { Block } from "../../core/blocks/block";
import type { Message } from "../../core/messages/message";

/** What to do next: for the person who was refused, and for the one who runs the site. */
export interface NextSteps {
  readonly visitor: readonly Message[];
  readonly webmaster: readonly Message[];
}

/** Short advice that fits who answered and why; the most useful first. */
export function nextSteps(block: Block): NextSteps {
  switch (block.verdict.responder) {
    case "cloudflare":
      return cloudflareSteps(block);
    case "origin":
      return originSteps(block);
    case "other-edge": {
      const { product } = block.verdict;
      return {
        visitor: [{ id: "ui_next_v_report_edge" }, { id: "ui_next_v_vpn" }],
        webmaster: [product ? { id: "ui_next_w_edge", params: { product } } : { id: "ui_next_w_edge_plain" }],
      };
    }
    case "local-network":
      return {
        visitor: [{ id: "ui_next_v_local" }, { id: "ui_next_v_local_confirm" }],
        webmaster: [{ id: "ui_next_w_local" }],
      };
    case "undetermined":
      return undeterminedSteps(block);
  }
}

function cloudflareSteps({ verdict, ray }: Block): NextSteps {
  const { cause, errorCode } = verdict;
  const search: Message = { id: ray.rayId === null ? "ui_next_w_events_time" : "ui_next_w_events" };
  const code: Message[] = errorCode === null ? [] : [{ id: "ui_next_w_1xxx", params: { code: errorCode } }];
  if (cause === "challenge") {
    return {
      visitor: [{ id: "ui_next_v_challenge" }, { id: "ui_next_v_challenge_fails" }],
      webmaster: [search, { id: "ui_next_w_challenge" }],
    };
  }
  if (cause?.startsWith("access-login") === true) {
    return { visitor: [{ id: "ui_next_v_access" }], webmaster: [{ id: "ui_next_w_access" }] };
  }
  if (cause === "rate-limited") {
    return { visitor: [{ id: "ui_next_v_rate" }, { id: "ui_next_v_report" }], webmaster: [search, ...code] };
  }
  return {
    visitor: [{ id: "ui_next_v_report" }, { id: "ui_next_v_vpn" }],
    webmaster: [search, ...code, { id: "ui_next_w_exception" }],
  };
}

function originSteps({ verdict, ray }: Block): NextSteps {
  const carried: Message[] = [];
  if (ray.rayId !== null) carried.push({ id: "ui_next_w_origin_ray" });
  if (verdict.viaCloudflare === true) carried.push({ id: "ui_next_w_origin_allow" });
  return {
    visitor: [{ id: "ui_next_v_signin" }, { id: "ui_next_v_report_origin" }],
    webmaster: [{ id: "ui_next_w_origin_log" }, { id: "ui_next_w_origin_checks" }, ...carried],
  };
}

function undeterminedSteps({ exchange, ray }: Block): NextSteps {
  const reload: Message[] = exchange.fieldsComplete ? [] : [{ id: "ui_next_v_reload" }];
  return {
    visitor: [...reload, { id: "ui_next_v_undetermined" }],
    webmaster: [{ id: ray.rayId === null ? "ui_next_w_undetermined" : "ui_next_w_undetermined_ray" }],
  };
}
