import type { Message } from "../../messages/message";
import { addressPlace } from "../../cloudflare/address-ranges";
import type { Condition } from "./condition";
import { endsOf, sourceRange, type SourceRange } from "./source-range";

/** What makes an exception wider than it looks, or other than expected; the worst first. */
export function widthWarnings(conditions: readonly Condition[]): Message[] {
  const has = (field: Condition["field"]): boolean => conditions.some((each) => each.field === field);
  const bySource = has("ip") || has("asn") || has("country");
  return [
    ...(bySource ? [] : [{ id: has("user-agent") ? "fix_warn_agent_only" : "fix_warn_anybody" } as const]),
    ...(has("path") ? [] : [{ id: "fix_warn_whole_site" } as const]),
    ...(has("host") ? [] : [{ id: "fix_warn_all_hosts" } as const]),
    ...conditions.flatMap(ofCondition),
  ];
}

function ofCondition(condition: Condition): Message[] {
  switch (condition.field) {
    case "path":
      return ofPath(condition.path, condition.match);
    case "asn":
      return [{ id: "fix_warn_asn" }];
    case "country":
      return [{ id: "fix_warn_country" }];
    case "ip":
      return condition.ranges.flatMap(ofRange);
    default:
      return [];
  }
}

/**
 * Which characters of a path Cloudflare decodes before it compares depends on the zone's URL normalisation,
 * which could not be checked against the live service: an encoded path has to be tested. URL Rewrite Rules run
 * before custom rules (developers.cloudflare.com/ruleset-engine/reference/phases-list/).
 */
function ofPath(path: string, match: "exact" | "prefix"): Message[] {
  return [
    ...(match === "prefix" && path === "/" ? [{ id: "fix_warn_whole_site" } as const] : []),
    ...(match === "prefix" && !path.endsWith("/")
      ? [{ id: "fix_warn_prefix_goes_on", params: { path, other: `${path}-anything` } } as const]
      : []),
    ...(match === "prefix" && path !== "/"
      ? [{ id: "fix_warn_prefix_dots", params: { other: `${path.replace(/\/$/, "")}/..%2fother` } } as const]
      : []),
    ...(path.includes("%") ? [{ id: "fix_warn_encoded_path" } as const] : []),
  ];
}

function ofRange(typed: string): Message[] {
  const range = sourceRange(typed);
  if (range === null) return [];
  const params = { address: range.text };
  if (isReserved(range)) return [{ id: "fix_warn_private_address", params }];
  if (range.prefix < (range.version === 4 ? 8 : 16)) return [{ id: "fix_warn_everybody_range", params }];
  const wide = range.prefix < (range.version === 4 ? 24 : 48);
  const place = addressPlace(range.text.split("/")[0] ?? "")?.network;
  return [
    ...(wide ? [{ id: "fix_warn_wide_range", params } as const] : []),
    ...(place === "cloudflare" ? [{ id: "fix_warn_cloudflare_address", params } as const] : []),
  ];
}

/**
 * Whether all of a range is in no public network. Its ends tell: from /3 on, no range begins and ends in
 * reserved space and has public space between (iana.org/assignments/iana-ipv4-special-registry/, and 2000::/3
 * of IPv6); wider ones, as 0.0.0.0/1, do.
 */
function isReserved(range: SourceRange): boolean {
  if (range.prefix < 3) return false;
  return endsOf(range).every((end) => ["private", "none"].includes(addressPlace(end)?.network ?? ""));
}
