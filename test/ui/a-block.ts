import type { Block } from "../../src/core/blocks/block";
import type { Verdict } from "../../src/core/attribution/verdict";
import { exchangeOf } from "./gallery/exchanges";

/** What a test wants to be different from a plain refusal by an origin server. */
export interface Given {
  readonly id?: string;
  readonly seconds?: number;
  readonly exchange?: Parameters<typeof exchangeOf>[1];
  readonly verdict?: Partial<Verdict>;
  readonly rayId?: string | null;
  readonly colo?: string | null;
  readonly source?: Block["source"];
}

const verdict: Verdict = {
  responder: "origin",
  viaCloudflare: false,
  product: "nginx",
  cause: null,
  errorCode: null,
  confidence: "certain",
  summary: { id: "ui_summary_origin", params: { count: 1 } },
  wouldDecide: null,
  margin: 33,
  runnerUp: null,
  referenceId: null,
  findings: [],
  notObservable: [],
};

/** A refusal with a verdict given by hand, so that a test of the interface needs no attribution. */
export function aBlock(given: Given = {}): Block {
  return {
    id: given.id ?? "b1",
    exchange: exchangeOf(given.seconds ?? 0, given.exchange),
    verdict: { ...verdict, ...given.verdict },
    ray: { rayId: given.rayId ?? null, colo: given.colo ?? null, source: null, note: null },
    source: given.source ?? { kind: "live" },
  };
}
