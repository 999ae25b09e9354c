import type { Block } from "../blocks/block";
import type { Exchange } from "../exchange/exchange";
import { idsIn } from "../redaction/allowed-fields";
import { hideOwnPath } from "../redaction/own-path";
import { hideOwnValues } from "../redaction/own-values";
import { removedMark } from "../redaction/removed";
import { isResponseId } from "../redaction/response-id";
import { isTokenLike } from "../redaction/token-like";
import { redactUrl } from "../redaction/url";
import type { UrlDetail } from "./report";

const hostName = /(?<![\w.-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}(?![\w-])/gi;
/** As much of a page as an excerpt may come from. */
const looked = 64 * 1024;
const mostHosts = 20;
/** A path that is shorter is in texts by chance. */
const shortestPath = 4;

/** What of a block stays in texts wherever it stands, and what goes wherever it stands. */
export interface OwnTexts {
  /** The response's own ids, the site's host and those under it, and the path as the URL tells it. */
  readonly keep: readonly (string | null)[];
  /** Takes out what the request says and the report's URL does not. */
  readonly hide: (text: string) => string;
  /** Null where what stands as an id is something of the request's, or somebody's name. */
  readonly referenceId: string | null;
}

/** The texts of a block that is told with so much of its URL; `others` are known to be private. */
export function ownTexts(
  { exchange, ray, verdict }: Block,
  detail: UrlDetail,
  others: readonly (string | null)[],
): OwnTexts {
  const hidePath = hideOwnPath(exchange.url, detail);
  const hideValues = hideOwnValues(exchange, detail, others);
  const hide = (text: string): string => hideValues(hidePath(text));
  const referenceId =
    verdict.referenceId !== null &&
    isResponseId(verdict.referenceId) &&
    hide(verdict.referenceId) === verdict.referenceId
      ? verdict.referenceId
      : null;
  const hosts = hostsUnder(exchange);
  const keep = [ray.rayId, referenceId, ...idsIn(exchange.fields), ...hosts, ...told(exchange.url, detail)];
  return { keep, hide, referenceId };
}

/** Names of hosts under the site's own that the page has, unless there is something like a token in them. */
function hostsUnder({ url, body }: Exchange): string[] {
  if (body.state !== "read" || !URL.canParse(url)) return [];
  const site = new URL(url).hostname.replace(/^www\./, "").toLowerCase();
  if (!/[a-z]$/.test(site) || !body.text.includes(`.${site}`)) return [];
  const names = body.text.slice(0, looked).match(hostName) ?? [];
  const under = new Set(names.map((name) => name.toLowerCase()).filter((name) => name.endsWith(`.${site}`)));
  return [...under].filter((name) => isPlainHost(name.slice(0, -site.length - 1))).slice(0, mostHosts);
}

function isPlainHost(labels: string): boolean {
  return labels
    .split(".")
    .every((label) => label.length <= 20 && !isTokenLike(label) && label.replace(/\D/g, "").length <= 3);
}

/** What a text may repeat of the URL, since the report has it. */
function told(url: string, detail: UrlDetail): string[] {
  if (!URL.canParse(url)) return [];
  const shown = redactUrl(url, detail).url;
  const path = URL.canParse(shown) ? new URL(shown).pathname : "";
  const isTold = path.length >= shortestPath && !path.includes(removedMark);
  const { host, hostname } = new URL(url);
  return [host, hostname, hostname.replace(/^www\./, ""), ...(isTold ? [path] : [])].filter(
    (text) => text !== "",
  );
}
