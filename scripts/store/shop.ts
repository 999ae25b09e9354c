import type { Lab } from "../../test/lab/lab";

/** Names instead of the lab's own addresses, so that the pictures show a site and not a test. */
export const shop = "https://shop.example";
const old = "http://old-shop.example";

/** What the visitor of the pictures does, oldest first: pages are visited, the rest is fetched. */
export const story: readonly { readonly url: string; readonly visit?: true; readonly accept?: string }[] = [
  { url: `${old}/file-permission/refused.html`, visit: true },
  { url: `${shop}/apache/directory-index/`, visit: true },
  { url: `${shop}/node/text`, visit: true },
  { url: `${shop}/nginx/json/refused.html` },
  { url: `${shop}/edge/1010?as=json`, accept: "application/json" },
  { url: `${shop}/apache/deny-rule/refused.html` },
  { url: `${shop}/nginx/deny-rule/refused.html` },
  { url: `${shop}/edge/access` },
  { url: `${shop}/edge/challenge` },
  { url: `${shop}/edge/block`, visit: true },
];

/** What makes the browser take those names for the lab. */
export function shopNames({ edgeUrl, origins }: Lab): string {
  const map = `MAP shop.example ${new URL(edgeUrl).host}, MAP old-shop.example ${new URL(origins.nginx).host}`;
  return `--host-resolver-rules=${map}`;
}
