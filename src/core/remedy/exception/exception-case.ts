import type { Message } from "../../messages/message";
import type { SecurityEvent } from "../event/security-event";
import type { RefusedRequest } from "../request/refused-request";
import type { ExceptionDraft } from "./exception-draft";

/** What an exception is written from: the choices, and their conditions as an expression that can be used. */
export interface ExceptionCase {
  readonly draft: ExceptionDraft;
  readonly request: RefusedRequest;
  readonly event: SecurityEvent | null;
  readonly expression: string;
}

/** The description of every rule of an exception: it names the Ray ID, or the time where there is none. */
export function descriptionOf({ rayId, startedDateTime }: RefusedRequest): string {
  return rayId === null
    ? `exception for the request of ${startedDateTime}`
    : `exception for Ray ${rayId.toLowerCase()}`;
}

/** What to call the rule that blocked: its description, else its id, else to be seen in the event. */
export function ruleName(event: SecurityEvent | null): string | Message {
  return event?.description ?? event?.ruleId ?? { id: "fix_rule_unknown" };
}
