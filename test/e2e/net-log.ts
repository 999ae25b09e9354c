import { readFileSync } from "node:fs";
import { pollUntil } from "./poll";
import type { Stage } from "./stage";

/** One request that the browser's network began, whoever wanted it: pages, workers, extensions, itself. */
export interface NetworkRequest {
  readonly method: string;
  readonly url: string;
  /** The origin that made it; null for the browser itself, which navigates too. */
  readonly initiator: string | null;
}

/** What makes Chromium write everything that its network does into a file. */
export function netLogArgument(file: string): string {
  return `--log-net-log=${file}`;
}

/** How often such a page was visited: each has an address of its own. */
let visits = 0;

/**
 * Every request up to now, out of Chromium's own log of its network. The log is written in the order of what
 * happens, and late: pages are visited until one of those stands in it, and with it all that came before.
 */
export async function requestsUntilNow(at: Stage, file: string): Promise<readonly NetworkRequest[]> {
  const last = `${at.lab.edgeUrl}/until-now-`;
  const first = `${last}${visits + 1}"`;
  const text = await pollUntil("the log of the network", async () => {
    visits += 1;
    await at.visit(`${last}${visits}`);
    const log = readFileSync(file, "utf8");
    return log.includes(first) ? log : null;
  });
  return requestsIn(text).filter(({ url }) => !url.startsWith(last));
}

interface NetLogEvent {
  readonly type: number;
  readonly params?: { readonly method?: string; readonly url?: string; readonly initiator?: string };
}

/**
 * The requests in a NetLog, which has one event a line and no end while the browser runs. Events of the type
 * URL_REQUEST_START_JOB carry method, URL and initiator (net/log/net_log_event_type_list.h).
 */
export function requestsIn(text: string): NetworkRequest[] {
  const type = Number(/"URL_REQUEST_START_JOB":(\d+)/.exec(text)?.[1]);
  return text.split("\n").flatMap((line) => {
    const event = eventIn(line);
    const { method, url, initiator } = (event?.type === type && event.params) || {};
    if (method === undefined || url === undefined) return [];
    return [{ method, url, initiator: initiator === "not an origin" ? null : (initiator ?? null) }];
  });
}

function eventIn(line: string): NetLogEvent | null {
  try {
    return JSON.parse(line.replace(/,\s*$/, "")) as NetLogEvent;
  } catch {
    return null;
  }
}
