import type { Message } from "../../messages/message";
import type { Block } from "../../blocks/block";
import { takesConditions } from "../exception/instruments";
import { writeException } from "../exception/write-exception";
import type { WrittenException } from "../exception/written-exception";
import { conditionSentence } from "../expression/condition-sentence";
import { refusedRequest } from "../request/refused-request";
import type { FixWork } from "../work";

/** The exception that was chosen for a refusal, written out, and its scope in sentences; null before there is one. */
export function writtenFor(
  block: Block,
  work: FixWork,
): { readonly written: WrittenException | null; readonly scope: readonly Message[] } {
  const request = refusedRequest(block, work.event);
  if (work.draft === null || request === null) return { written: null, scope: [] };
  const written = writeException(work.draft, request, work.event);
  const on = work.draft.conditions.filter((each) => each.on);
  // What the instrument does not heed is no scope: it holds for the whole site.
  const heeded = written.expression !== null && takesConditions(work.draft.blocker);
  return {
    written,
    scope: !heeded ? [] : on.map(({ condition }) => conditionSentence(condition)),
  };
}
