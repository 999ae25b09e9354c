import type { Block } from "../../../../src/core/blocks/block";
import { ComparePart } from "../../../../src/ui/fix/compare/ComparePart";
import type { ReplayPort } from "../../../../src/ui/ports-of-fix";
import { memoryFixPorts, type FixAnswers } from "../../gallery/memory-fix-ports";
import { mountSteps } from "../mounted-steps";

/** The step Compare for a refusal, in a document, with ports in memory. `replay` stands in for the page. */
export async function mountCompare(block: Block, answers: FixAnswers = {}, replay?: ReplayPort["send"]) {
  const fix = memoryFixPorts(answers);
  const ports = replay ? { ...fix.ports, replay: { send: replay } } : fix.ports;
  const step = await mountSteps([ComparePart], block, ports);
  return { ...step, replays: fix.asked.replays };
}
