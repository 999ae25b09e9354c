import "../../core/messages/report-messages";
import type { SitePort } from "../../ui/ports";
import { devtools } from "../capture/devtools";
import { inspectedTabId } from "../inspected-tab";
import { collectLinks } from "./page-probes";
import { mostLinks, waysIntoTab } from "./site-of-tab";
import { sitePort } from "./site-port";

/**
 * The site of the page that DevTools inspects. With a grant (the toolbar button, or all sites) it is
 * asked as any tab is. Without, DevTools itself may still look at the page's links, by an evaluation
 * that takes no time; what would have to be waited for, it cannot ask.
 */
export function siteOfInspectedPage(): SitePort {
  const ways = waysIntoTab(inspectedTabId());
  return sitePort({
    ...ways,
    async links(origin) {
      const run = await ways.links(origin);
      if (run.ok || run.why !== "no-grant") return run;
      const value = await devtools.evaluate(
        `(${collectLinks.toString()})(${JSON.stringify(origin)}, ${mostLinks})`,
      );
      return value === null ? { ok: false, why: "not-readable" } : { ok: true, value };
    },
  });
}
