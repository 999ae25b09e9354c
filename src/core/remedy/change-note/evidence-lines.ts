import type { Block } from "../../blocks/block";
import type { Message } from "../../messages/message";
import { serverDate } from "../../report/clock";
import { utcTime } from "../../report/facts";
import { responderMessage } from "../../report/words";
import { isOwnEvent } from "../event/own-event";
import type { FixWork } from "../work";

/** One link of the chain of evidence: what it is, and its value, technical or in words. */
export interface EvidenceLine {
  readonly label: Message;
  readonly value: string | Message;
  readonly code: boolean;
}

/** The chain from the refused request to the rule: what is unknown is left out. `url` is already redacted. */
export function evidenceLines(block: Block, work: FixWork, url: string): EvidenceLine[] {
  const { exchange, ray, verdict } = block;
  const { event, logFinding } = work;
  const happened = serverDate(exchange) ?? exchange.startedDateTime;
  const other = event !== null && !isOwnEvent(block, event);
  const lines: (EvidenceLine | null)[] = [
    code({ id: "fix_evidence_request" }, exchange.method === "" ? url : `${exchange.method} ${url}`),
    plain({ id: "fix_evidence_time" }, utcTime(happened)),
    { label: { id: "fix_evidence_verdict" }, value: responderMessage(verdict.responder), code: false },
    code({ id: "fix_evidence_ray" }, ray.rayId),
    plain({ id: "fix_evidence_event" }, event && utcTime(event.datetime)),
    other
      ? {
          label: { id: "fix_evidence_event_of" },
          value: { id: "fix_evidence_other_request" },
          code: false,
        }
      : null,
    code({ id: "fix_evidence_event_ray" }, other ? event.rayId : null),
    code({ id: "fix_evidence_source" }, event?.source ?? null),
    plain({ id: "fix_evidence_rule" }, event?.description ?? null),
    code({ id: "fix_evidence_rule_id" }, event?.ruleId ?? null),
    code({ id: "fix_evidence_ruleset_id" }, event?.rulesetId ?? null),
    code({ id: "fix_evidence_action" }, event?.action ?? null),
    logFinding && {
      label: { id: "fix_evidence_log" },
      value: { id: logFinding.match === "none" ? "fix_step_log_none" : "fix_step_log_found" },
      code: false,
    },
  ];
  return lines.filter((line) => line !== null);
}

function code(label: Message, value: string | null): EvidenceLine | null {
  return value === null || value === "" ? null : { label, value, code: true };
}

function plain(label: Message, value: string | null): EvidenceLine | null {
  return value === null || value === "" ? null : { label, value, code: false };
}
