import { answer, type Answer } from "../answer";

/**
 * An answer that Cloudflare's edge makes itself carries these, and no `cf-cache-status`: the
 * origin was never asked. Seen on blocks, challenges and 1xxx errors of 2026.
 */
const edgeMade = [
  ["Cache-Control", "private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0"],
  ["Expires", "Thu, 01 Jan 1970 00:00:01 GMT"],
  ["Referrer-Policy", "same-origin"],
  ["X-Frame-Options", "SAMEORIGIN"],
  ["Vary", "Accept-Encoding"],
] as const;

const timing = "cfEdge;dur=2,cfOrigin;dur=0";

/** A refusal by the edge with the fields that come with one. */
export function refusal(
  mediaType: string,
  body: string,
  more: readonly (readonly [string, string])[] = [],
  status = 403,
): Answer {
  const timed = more.some(([name]) => name === "Server-Timing");
  return answer(
    status,
    [
      ["Content-Type", mediaType],
      ...more,
      ...(timed ? [] : [["Server-Timing", timing] as const]),
      ...edgeMade,
    ],
    body,
  );
}
