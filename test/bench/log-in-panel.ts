import { readFileSync, writeFileSync } from "node:fs";
import type { Frame } from "puppeteer-core";
import type { Session } from "../e2e/browser";
import { inBrowser } from "../e2e/in-browser";
import { refusedPath } from "../lab/origins/kinds";

/** What searches of a log in the panel took, beside grep in the same run. */
export interface PanelFigures {
  readonly ms: readonly number[];
  readonly grepMs: readonly number[];
  /** Of the browser's process that grew most while it searched. */
  readonly memoryMiB: number;
}

/** Chooses the log in the panel of a real browser so many times, for a refusal that is not in it. */
export async function searchInPanel(log: string, rounds: number, grep: () => number): Promise<PanelFigures> {
  const ms: number[] = [];
  const grepMs: number[] = [];
  let memoryMiB = 0;
  await inBrowser(async (session, lab) => {
    const panel = await session.panel();
    await session.page.goto(`${lab.edgeUrl}/nginx${refusedPath("deny-rule")}`);
    await (await panel.waitForSelector(".row[data-block]"))?.click();
    await (await panel.waitForSelector("#tab-fix"))?.click();
    await panel.waitForSelector("#fix-log input[type=file]");
    for (let round = 0; round < rounds; round += 1) {
      grepMs.push(grep());
      const before = await processes(session);
      ms.push(await searchOnce(panel, log));
      memoryMiB = Math.max(
        memoryMiB,
        ...before.map(({ id, rssKiB }) => (memoryOf(id, "VmHWM") - rssKiB) / 1024),
      );
    }
  });
  return { ms, grepMs, memoryMiB };
}

/** From the choice of the file to the answer, in ms. */
async function searchOnce(panel: Frame, log: string): Promise<number> {
  await panel.evaluate(() => {
    const step = document.querySelector("#fix-log");
    if (step === null) throw new Error("The step is gone.");
    const took = new Promise<number>((resolve) => {
      let start = 0;
      let searching = false;
      step.addEventListener("change", () => (start = performance.now()), { capture: true, once: true });
      const observer = new MutationObserver(() => {
        const now = step.querySelector("progress") !== null;
        if (searching && !now) {
          observer.disconnect();
          resolve(performance.now() - start);
        }
        searching = now;
      });
      observer.observe(step, { subtree: true, childList: true });
    });
    Object.assign(globalThis, { logSearched: took });
  });
  const input = await panel.$("#fix-log input[type=file]");
  await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(log);
  return panel.evaluate(() => (globalThis as unknown as { logSearched: Promise<number> }).logSearched);
}

/** The browser's processes and what each has in memory; what each had at most is counted from now on. */
async function processes(session: Session): Promise<{ id: number; rssKiB: number }[]> {
  const cdp = await session.browser.target().createCDPSession();
  const { processInfo } = await cdp.send("SystemInfo.getProcessInfo");
  await cdp.detach();
  return processInfo.map(({ id }) => {
    writeFileSync(`/proc/${id}/clear_refs`, "5");
    return { id, rssKiB: memoryOf(id, "VmRSS") };
  });
}

/** In KiB, by Linux (proc(5)); 0 for a process that is gone. */
function memoryOf(id: number, name: "VmRSS" | "VmHWM"): number {
  try {
    const status = readFileSync(`/proc/${id}/status`, "utf8");
    return Number(new RegExp(`^${name}:\\s{1,20}(\\d{1,12}) kB`, "m").exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
