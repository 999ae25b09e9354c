import type { Block } from "../blocks/block";
import { hideOwnPath } from "../redaction/own-path";
import { hideOwnValues } from "../redaction/own-values";
import { removedMark } from "../redaction/removed";
import { isResponseId } from "../redaction/response-id";
import { redactUrl } from "../redaction/url";
import type { UrlDetail } from "./report";

/** A path that is shorter is in texts by chance. */
const shortestPath = 4;

/** What of a block stays in texts wherever it stands, and what goes wherever it stands. */
export interface OwnTexts {
  /** The Ray ID, the reference id, the site's host, and the path as the URL tells it. */
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
  return { keep: [ray.rayId, referenceId, ...told(exchange.url, detail)], hide, referenceId };
}

/** What a text may repeat of the URL, since the report has it. */
function told(url: string, detail: UrlDetail): string[] {
  if (!URL.canParse(url)) return [];
  const shown = redactUrl(url, detail).url;
  const path = URL.canParse(shown) ? new URL(shown).pathname : "";
  const isTold = path.length >= shortestPath && !path.includes(removedMark);
  return [new URL(url).host, ...(isTold ? [path] : [])].filter((text) => text !== "");
}
