import type { MessageId } from "../../messages/catalogue";
import type { Block } from "../../blocks/block";
import { refusedRequest } from "../request/refused-request";
import type { SecurityEvent } from "./security-event";

/** One filter of Security Events, and the value for it. */
export interface Narrowing {
  readonly filter: MessageId;
  /** As the filter takes it: no quotes, no wildcards. Null where it is not known. */
  readonly value: string | null;
}

/** Causes and the action that Security Events show for them. */
const actions: Readonly<Record<string, string>> = {
  "waf-block": "Block",
  "access-denied-1020": "Block",
  "custom-block": "Block",
  "rate-limited": "Block",
  "ip-banned": "Block",
  "asn-banned": "Block",
  "country-banned": "Block",
  "browser-signature": "Block",
  hotlink: "Block",
};

/**
 * The filters of Security Events in the order in which they narrow best, with what is known of a refusal.
 * Nothing in the browser knows the client's country and address as Cloudflare saw them: they come from a
 * visitor's report, or from the event itself.
 */
export function narrowing(block: Block, event: SecurityEvent | null): readonly Narrowing[] {
  const request = refusedRequest(block, event);
  return [
    { filter: "fix_filter_action", value: actions[block.verdict.cause ?? ""] ?? null },
    { filter: "fix_filter_host", value: request?.host ?? null },
    { filter: "fix_filter_path", value: request?.path ?? null },
    { filter: "fix_filter_country", value: request?.clientCountry ?? null },
    { filter: "fix_filter_ip", value: request?.clientIp ?? null },
    { filter: "fix_filter_user_agent", value: request?.userAgent ?? null },
  ];
}
