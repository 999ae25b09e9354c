import * as v from "valibot";
import type { Message } from "../../messages/message";
import type { ApiReply } from "../api/api-call";
import { problemOf } from "../api/api-problem";
import type { Ranges } from "./ranges";
import { isSaneRange } from "./sane-range";

/** What a refresh gave. */
export type RefreshedRanges =
  | { readonly kind: "ranges"; readonly ranges: Ranges }
  | { readonly kind: "problem"; readonly sentence: Message };

/** Cloudflare has 22; a list much longer is not that list. */
const mostRanges = 200;

const cidrs = (family: "ipv4" | "ipv6") =>
  v.pipe(
    v.array(
      v.pipe(
        v.string(),
        v.check((text) => isSaneRange(text, family)),
      ),
    ),
    v.minLength(1),
    v.maxLength(mostRanges),
  );

const answer = v.object({
  success: v.literal(true),
  result: v.object({ ipv4_cidrs: cidrs("ipv4"), ipv6_cidrs: cidrs("ipv6") }),
});

/**
 * The ranges in the answer of `GET /client/v4/ips`, each checked before it may reach a firewall: one that is
 * no range, private or far too wide, and nothing of the answer is used. `asOf`: ISO 8601, the day of asking.
 * Source: developers.cloudflare.com/api/resources/ips/methods/list/
 */
export function readRanges(reply: ApiReply, asOf: string): RefreshedRanges {
  // Nobody signs in for this list, so a refusal is not a matter of permissions.
  if (reply.kind === "answer" && (reply.status === 401 || reply.status === 403)) {
    return { kind: "problem", sentence: { id: "fix_ranges_refused", params: { status: reply.status } } };
  }
  const problem = problemOf(reply, "zones");
  if (problem !== null) return { kind: "problem", sentence: problem.sentence };
  const parsed = reply.kind === "answer" ? v.safeParse(answer, reply.json) : null;
  if (parsed === null || !parsed.success) return { kind: "problem", sentence: { id: "fix_ranges_not_sane" } };
  const { ipv4_cidrs, ipv6_cidrs } = parsed.output.result;
  return {
    kind: "ranges",
    ranges: { ipv4: [...new Set(ipv4_cidrs)], ipv6: [...new Set(ipv6_cidrs)], asOf },
  };
}
