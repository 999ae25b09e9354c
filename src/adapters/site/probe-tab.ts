import * as v from "valibot";
import browser from "webextension-polyfill";
import { probeAnswer, runProbe, type ProbeRequest } from "./relayed-probe";
import type { PageRun } from "./run-in-tab";

/** Runs one of our functions in a tab: here where this page has `scripting`, else by the background. */
export async function probeTab(tabId: number, probe: ProbeRequest["probe"]): Promise<PageRun> {
  const request: ProbeRequest = { kind: "run-probe", tabId, probe };
  if ((browser.scripting as typeof browser.scripting | undefined) !== undefined) return runProbe(request);
  try {
    const answer = v.safeParse(probeAnswer, await browser.runtime.sendMessage(request));
    return answer.success ? (answer.output as PageRun) : { ok: false, why: "not-readable" };
  } catch {
    return { ok: false, why: "no-grant" };
  }
}
