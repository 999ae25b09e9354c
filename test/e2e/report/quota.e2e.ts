import { describe, expect, it } from "vitest";
import { stage } from "../stage";
import { freshPanel, visitRefused } from "./preview";

const sentence = "No picture: the browser allows two pictures a second. Wait a moment and try again.";

/**
 * Platform fact P23: Chromium allows two pictures a second. Chromium 156 holds its service workers to
 * that and not its pages, so that only what goes through the background meets it.
 */
describe("reports in quick succession", () => {
  const at = stage();

  it("each end in a picture or the sentence about two a second, and never in an exception", async () => {
    const panel = await freshPanel(at);
    await visitRefused(at, `${at.lab.edgeUrl}/edge/block`);
    await at.session.pressToolbarButton();
    await panel.waitForSelector(".summary .primary");
    const { ends, errors } = await panel.evaluate(reportAgainAndAgain, 5);
    expect(errors).toEqual([]);
    expect(ends).toHaveLength(5);
    expect(ends).toContain("picture");
    expect(ends.filter((end) => end !== "picture" && end !== sentence)).toEqual([]);
  });

  it("through the background end in a picture too, or the reason that pictures are throttled", async () => {
    const panel = await freshPanel(at);
    await visitRefused(at, `${at.lab.edgeUrl}/edge/block`);
    await at.session.pressToolbarButton();
    const answers = await panel.evaluate(async () => {
      const { tabId } = chrome.devtools.inspectedWindow;
      const ask = () => chrome.runtime.sendMessage({ kind: "capture-tab", tabId });
      return (await Promise.all(Array.from({ length: 6 }, ask))) as { ok: boolean; dataUrl?: string }[];
    });
    const kinds = answers.map(({ dataUrl, ...rest }) => (dataUrl ? "picture" : rest));
    expect(new Set(kinds.map((kind) => JSON.stringify(kind)))).toEqual(
      new Set(['"picture"', JSON.stringify({ ok: false, problem: "throttled" })]),
    );
  });
});

// Runs in the panel: faster than any hand, so that the quota is surely met.
async function reportAgainAndAgain(times: number): Promise<{ ends: string[]; errors: string[] }> {
  const errors: string[] = [];
  addEventListener("error", (event) => errors.push(event.message));
  addEventListener("unhandledrejection", (event) => errors.push(String(event.reason)));
  const seen = (selector: string): Promise<HTMLElement> =>
    new Promise((resolve) => {
      const watch = new MutationObserver(look);
      watch.observe(document, { subtree: true, childList: true, attributes: true });
      look();
      function look(): void {
        const found = document.querySelector<HTMLElement>(selector);
        if (found === null) return;
        watch.disconnect();
        resolve(found);
      }
    });
  const ends: string[] = [];
  for (let count = 0; count < times; count += 1) {
    (await seen(".log:not([hidden]) .summary .primary")).click();
    const end = await seen(".report-picture img, .report-no-picture [role=status]");
    ends.push(end instanceof HTMLImageElement ? "picture" : (end.textContent ?? ""));
    (await seen(".report-bar .quiet")).click();
  }
  return { ends, errors };
}
