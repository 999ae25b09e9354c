import type { Blocker } from "../../../../src/core/remedy/exception/blocker";
import type { ExceptionDraft } from "../../../../src/core/remedy/exception/exception-draft";
import { writeException } from "../../../../src/core/remedy/exception/write-exception";
import type { WrittenException } from "../../../../src/core/remedy/exception/written-exception";
import { possibleConditions } from "../../../../src/core/remedy/expression/possible-conditions";
import type { SecurityEvent } from "../../../../src/core/remedy/event/security-event";
import type { RefusedRequest } from "../../../../src/core/remedy/request/refused-request";

/** A refused request, with what a test wants to be different. */
export function aRequest(more: Partial<RefusedRequest> = {}): RefusedRequest {
  return {
    host: "shop.example",
    path: "/api/hook",
    query: "",
    method: "POST",
    clientIp: "203.0.113.7",
    clientCountry: "DE",
    clientAsn: 64500,
    userAgent: "Mozilla/5.0",
    rayId: "a28818bd8e015024",
    startedDateTime: "2026-11-24T10:00:02Z",
    ...more,
  };
}

/** The exception for a request as it is proposed, against a blocker. */
export function writtenFor(
  blocker: Blocker,
  event: SecurityEvent | null = null,
  request: RefusedRequest = aRequest(),
  action: ExceptionDraft["action"] = "skip",
): WrittenException {
  return writeException({ blocker, conditions: possibleConditions(request), action }, request, event);
}
