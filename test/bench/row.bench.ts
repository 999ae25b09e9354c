import { pollUntil } from "../e2e/poll";
import { median, print, quantile } from "./figures";
import { inBrowser } from "../e2e/in-browser";

const requests = 60;

interface Seen {
  [search: string]: number;
}

await inBrowser(async (session, lab) => {
  const panel = await session.panel();
  const devtoolsPage = await session.devtoolsPage();
  // A bare listener in the same run: what the browser itself takes to tell an extension.
  await devtoolsPage.evaluate(() => {
    const seen: Seen = {};
    const { chrome } = globalThis as unknown as { chrome: typeof globalThis.chrome };
    chrome.devtools.network.onRequestFinished.addListener((request) => {
      seen[new URL(request.request.url).search] = performance.timeOrigin + performance.now();
    });
    Object.assign(globalThis, { bareSeen: seen });
  });
  await panel.evaluate(() => {
    const seen: Seen = {};
    new MutationObserver(() => {
      const now = performance.timeOrigin + performance.now();
      for (const cell of document.querySelectorAll(".row .cell-url")) {
        const search = new URL(cell.getAttribute("title") ?? "", "http://none.invalid").search;
        seen[search] ??= now;
      }
    }).observe(document.body, { subtree: true, childList: true });
    Object.assign(globalThis, { rowSeen: seen });
  });
  await session.page.goto(lab.pageUrl);

  const ours: number[] = [];
  const bare: number[] = [];
  for (let count = 0; count < requests; count += 1) {
    const search = `?bench=${count}`;
    const ended = await session.page.evaluate(async (url) => {
      await (await fetch(url)).text();
      const timing = performance.getEntriesByName(url)[0] as PerformanceResourceTiming;
      return performance.timeOrigin + timing.responseEnd;
    }, `${lab.edgeUrl}/nginx/deny-rule/refused.html${search}`);
    const row = await pollUntil("the row", () =>
      panel.evaluate((key) => (globalThis as unknown as { rowSeen: Seen }).rowSeen[key], search),
    );
    const event = await devtoolsPage.evaluate(
      (key) => (globalThis as unknown as { bareSeen: Seen }).bareSeen[key],
      search,
    );
    ours.push(row - ended);
    bare.push((event ?? Number.NaN) - ended);
  }
  print(
    "End of a 403 to its row in the shown panel",
    `median ${median(ours).toFixed(1)} ms, 95th percentile ${quantile(ours, 0.95).toFixed(1)} ms, ` +
      `${(median(ours) / median(bare)).toFixed(2)} times a bare listener (${median(bare).toFixed(1)} ms)`,
    "median under 20 ms",
  );
});
