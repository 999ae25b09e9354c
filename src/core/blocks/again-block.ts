import type { Exchange } from "../exchange/exchange";
import type { Verdict } from "../attribution/verdict";
import type { Block, BlockSource } from "./block";
import { makeBlock } from "./make-block";

/**
 * The block of a page asked for once more. It may well be answered this time: that is no refusal,
 * so nobody is named for it, and the status is all that its verdict says.
 */
export function againBlock(id: string, exchange: Exchange, source: BlockSource): Block {
  const block = makeBlock(id, exchange, source);
  if (exchange.status >= 400) return block;
  return { ...block, verdict: letThrough(block.verdict, exchange.status) };
}

function letThrough({ viaCloudflare, notObservable }: Verdict, status: number): Verdict {
  return {
    responder: "undetermined",
    viaCloudflare,
    product: null,
    cause: null,
    errorCode: null,
    confidence: "undetermined",
    summary: { id: "report_again_let_through", params: { status } },
    wouldDecide: null,
    margin: 0,
    runnerUp: null,
    referenceId: null,
    findings: [],
    notObservable,
  };
}
