import * as v from "valibot";
import { askSite, collectLinks } from "./page-probes";
import { runInTab, type PageRun } from "./run-in-tab";

/**
 * What a page without `scripting` (Firefox's panel, F1) asks the background to run in a tab: one of our own
 * two functions, never code.
 */
export const probeRequest = v.object({
  kind: v.literal("run-probe"),
  tabId: v.pipe(v.number(), v.integer()),
  probe: v.variant("name", [
    v.object({ name: v.literal("links"), args: v.tuple([v.string(), v.number()]) }),
    v.object({ name: v.literal("ask"), args: v.tuple([v.string(), v.string(), v.number(), v.number()]) }),
  ]),
});

/** What a page without `scripting` asks the background to run in a tab. */
export type ProbeRequest = v.InferOutput<typeof probeRequest>;

/** The background's answer, checked before use. */
export const probeAnswer = v.variant("ok", [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), why: v.picklist(["no-grant", "gone", "not-readable"]) }),
]);

/** In the background: runs it. */
export function runProbe({ tabId, probe }: ProbeRequest): Promise<PageRun> {
  return probe.name === "links"
    ? runInTab(tabId, collectLinks, probe.args)
    : runInTab(tabId, askSite, probe.args);
}
