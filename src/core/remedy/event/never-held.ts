import type { Block } from "../../blocks/block";
import type { Message } from "../../messages/message";

/**
 * Refusals and errors of Cloudflare's that no security rule of a zone decided. Source: the early unstyled
 * 403 is documented as not logged (support/troubleshooting/http-status-codes/4xx-client-error/error-403);
 * of the others it is inferred, since they are made before or apart from a zone's rules.
 */
const byNoRule = [
  "cache-limit",
  "direct-ip",
  "dns",
  "host-not-configured",
  "legal-block",
  "object-storage",
  "rewrite",
  "signed-url",
  "sni-mismatch",
  "snippet",
  "tls",
  "tunnel",
  "worker",
];

/**
 * Why Security Events cannot hold a refusal, and where to look instead; null where they may. They list what
 * security rules of Cloudflare did: not what the origin refused, nor Access, nor what was refused early.
 */
export function neverHeld({ verdict }: Pick<Block, "verdict">): Message | null {
  const { responder, cause, product, errorCode } = verdict;
  if (responder === "origin") return { id: "fix_never_origin" };
  if (responder === "other-edge" || responder === "local-network") return { id: "fix_never_elsewhere" };
  if (responder !== "cloudflare") return null;
  if (cause === "early-refusal") return { id: "fix_never_early" };
  if (product === "Cloudflare Access") return { id: "fix_never_access" };
  if (product === "Cloudflare Gateway") return { id: "fix_never_gateway" };
  if (cause === null || !byNoRule.includes(cause)) return null;
  return errorCode === null
    ? { id: "fix_never_no_rule" }
    : { id: "fix_never_error", params: { code: errorCode } };
}
