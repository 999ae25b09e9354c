import type { Block } from "../block";
import { makeBlock } from "../make-block";
import type { Exchange, Field } from "../../exchange/exchange";
import { exampleBlockPage } from "./block-page";

/** A host that nobody can own (RFC 2606 section 3): what is refused here was never sent. */
const host = "shop.example.com";
/** In the form of Ray IDs, and made up. */
const rays = { blocked: "9e403c0ffee40301", passed: "9e403c0ffee40302" } as const;

const nginxPage =
  "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";

/**
 * Two made-up refusals, judged like real ones: a search that Cloudflare's firewall took for an attack, and
 * a file that the shop's own nginx refuses behind Cloudflare. `now`, in milliseconds since the epoch, is
 * when they are looked at: they happened just before. Each is marked as an example, and so is its report.
 */
export function exampleBlocks(now: number): readonly Block[] {
  return [
    block(
      "example-1",
      answer({
        now: now - 95_000,
        path: "/downloads/price-list.pdf",
        type: "fetch",
        mediaType: "text/html",
        body: nginxPage,
        fields: [
          ["cf-cache-status", "DYNAMIC"],
          ["cf-ray", `${rays.passed}-AMS`],
        ],
      }),
    ),
    block(
      "example-2",
      answer({
        now: now - 60_000,
        path: "/search?q=drop+table+legs",
        type: "document",
        mediaType: "text/html; charset=UTF-8",
        body: exampleBlockPage(host, rays.blocked),
        fields: [
          ["server-timing", "cfEdge;dur=2,cfOrigin;dur=0"],
          ["cache-control", "private, max-age=0, no-store, no-cache, must-revalidate"],
          ["referrer-policy", "same-origin"],
          ["x-frame-options", "SAMEORIGIN"],
          ["cf-ray", `${rays.blocked}-AMS`],
        ],
      }),
    ),
  ];
}

interface Answer {
  readonly now: number;
  readonly path: string;
  readonly type: string;
  readonly mediaType: string;
  readonly body: string;
  readonly fields: readonly (readonly [string, string])[];
}

function answer({ now, path, type, mediaType, body, fields }: Answer): Exchange {
  const date = new Date(now);
  const all = [
    ["date", date.toUTCString()],
    ["content-type", mediaType],
    ["server", "cloudflare"],
    ...fields,
  ] as const;
  return {
    startedDateTime: date.toISOString(),
    time: 42,
    method: "GET",
    url: `https://${host}${path}`,
    status: 403,
    statusText: "Forbidden",
    httpVersion: "h2",
    resourceType: type,
    serverIPAddress: null,
    requestFields: [],
    fields: all.map(([name, value]): Field => ({ name, value })),
    fieldsComplete: true,
    body: { state: "read", text: body, size: body.length, cut: false },
    notes: ["example"],
    preflightFor: null,
  };
}

function block(id: string, exchange: Exchange): Block {
  return makeBlock(id, exchange, { kind: "live" });
}
