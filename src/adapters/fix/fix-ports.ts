import type { FixPorts } from "../../ui/ports-of-fix";
import type { LogPort } from "../../ui/ports";
import { cloudflareApi } from "./cloudflare-api";
import { links } from "./links";
import { logSearch } from "./log-search";
import { replayIn } from "./replay";

/** What the Fix view needs from the browser, for the page that DevTools inspects. */
export function fixPorts(log: LogPort): FixPorts {
  return { cloudflare: cloudflareApi(), replay: replayIn(log), logSearch, links };
}
