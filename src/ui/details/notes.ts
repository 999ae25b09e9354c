import type { BodyAbsence, Exchange, ExchangeNote } from "../../core/exchange/exchange";
import type { Verdict } from "../../core/attribution/verdict";
import type { Message } from "../../core/messages/message";
import type { MessageId } from "../../core/messages/catalogue";

/** What needs more than a sentence, and what is said above all of it. */
type Other = "refused-preflight" | "example";

const plainNotes: Readonly<Record<Exclude<ExchangeNote, Other>, MessageId>> = {
  "browser-error-page": "ui_note_browser_error_page",
  "hidden-by-cors": "ui_note_hidden_by_cors",
  "before-devtools": "ui_note_before_devtools",
  "event-lost": "ui_note_event_lost",
  "fields-from-cache": "ui_note_fields_from_cache",
  "asked-again": "ui_note_asked_again",
  "our-own-request": "ui_note_ours",
};

const bodyAbsences: Readonly<Record<BodyAbsence, MessageId>> = {
  preflight: "ui_unseen_body_preflight",
  cors: "ui_unseen_body_cors",
  head: "ui_unseen_body_head",
  "event-source": "ui_unseen_body_event_source",
  "not-captured": "ui_unseen_body_not_captured",
  unread: "ui_unseen_body_unread",
  binary: "ui_unseen_body_binary",
  dropped: "ui_unseen_body_dropped",
  failed: "ui_unseen_body_failed",
};

/** What is special about how an exchange was seen, as sentences. */
export function notesOf({ notes, preflightFor }: Exchange): readonly Message[] {
  return notes.flatMap((note): Message | [] => {
    if (note === "example") return [];
    if (note !== "refused-preflight") return { id: plainNotes[note] };
    if (preflightFor === null) return { id: "ui_note_refused_preflight_plain" };
    return {
      id: "ui_note_refused_preflight",
      params: { method: preflightFor.method, url: preflightFor.url },
    };
  });
}

/** What could not be observed, as sentences, each with its reason where one is known. */
export function unseenOf(exchange: Exchange, verdict: Pick<Verdict, "notObservable">): readonly Message[] {
  const unseen: Message[] = [];
  if (!exchange.fieldsComplete || verdict.notObservable.includes("fields"))
    unseen.push({ id: "ui_unseen_fields" });
  const { body } = exchange;
  if (body.state === "not-observable") unseen.push({ id: bodyAbsences[body.reason] });
  else if (body.cut) unseen.push({ id: "ui_unseen_body_cut" });
  else if (verdict.notObservable.includes("body")) unseen.push({ id: "ui_unseen_body" });
  return unseen;
}
