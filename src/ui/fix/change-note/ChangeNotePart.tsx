import { useId, useState } from "react";
import { changeNote } from "../../../core/remedy/change-note/change-note";
import { writtenFor } from "../../../core/remedy/change-note/written-for";
import type { NoteDraft } from "../../../core/remedy/change-note/note-draft";
import { hostFileName } from "../../../core/remedy/change-note/note-file-name";
import { useClipboard } from "../../clipboard";
import { useLanguage, useSay } from "../../language";
import { FixStep } from "../FixStep";
import type { FixPartProps } from "../fix-part";
import "./change-note.css";

/** When a change has to be looked at again, in days. */
const reviews = [7, 30, 90, 180, 365] as const;

/** The change note: what the webmaster adds, how it will read, and copying or saving it. */
export function ChangeNotePart({ block, work, onWork, environment, files }: FixPartProps) {
  const say = useSay();
  const language = useLanguage();
  const clipboard = useClipboard();
  const id = useId();
  const [outcome, setOutcome] = useState<
    "fix_note_copied" | "fix_note_copy_failed" | "fix_note_saved" | null
  >(null);
  const { note } = work;
  const atOrigin = block.verdict.responder === "origin";
  const change = (patch: Partial<NoteDraft>): void => onWork({ note: { ...note, ...patch } });
  const { written, scope } = writtenFor(block, work);
  const text = changeNote({ block, work, written, scope, now: environment.now() }, language);

  async function copy() {
    const done = await clipboard.writeText(text);
    setOutcome(done ? "fix_note_copied" : "fix_note_copy_failed");
    if (done) onWork({ noted: true });
  }

  function save() {
    files.save(hostFileName(block.exchange.url, environment.now()), "text/markdown", text);
    setOutcome("fix_note_saved");
    onWork({ noted: true });
  }

  return (
    <FixStep id="note" title={say("fix_note_title")} lead={say("fix_note_lead")}>
      <div className="note-fields">
        <label htmlFor={`${id}-why`}>{say("fix_note_why")}</label>
        <textarea
          id={`${id}-why`}
          rows={2}
          value={note.why}
          placeholder={say("fix_note_why_hint")}
          onChange={(event) => change({ why: event.currentTarget.value })}
        />
        <label htmlFor={`${id}-who`}>{say("fix_note_who_label")}</label>
        <input
          id={`${id}-who`}
          value={note.who}
          placeholder={say("fix_note_who_hint")}
          onChange={(event) => change({ who: event.currentTarget.value })}
        />
        {(atOrigin || written === null) && (
          <>
            <label htmlFor={`${id}-change`}>{say("fix_note_change")}</label>
            <textarea
              id={`${id}-change`}
              className="mono"
              rows={2}
              value={note.change}
              placeholder={say("fix_note_change_hint")}
              onChange={(event) => change({ change: event.currentTarget.value })}
            />
          </>
        )}
        <label htmlFor={`${id}-before`}>
          {say(atOrigin ? "fix_note_setting_label" : "fix_note_before_label")}
        </label>
        <textarea
          id={`${id}-before`}
          className="mono"
          rows={2}
          value={note.before}
          placeholder={say(atOrigin ? "fix_note_setting_hint" : "fix_note_before_hint")}
          onChange={(event) => change({ before: event.currentTarget.value })}
        />
        <label htmlFor={`${id}-review`}>{say("fix_note_review_label")}</label>
        <select
          id={`${id}-review`}
          value={note.reviewDays}
          onChange={(event) => change({ reviewDays: Number(event.currentTarget.value) })}
        >
          {reviews.map((days) => (
            <option key={days} value={days}>
              {say("fix_note_review_days", { count: days })}
            </option>
          ))}
        </select>
      </div>
      <div className="fix-row">
        <button type="button" className="button primary" onClick={() => void copy()}>
          {say("fix_note_copy")}
        </button>
        <button type="button" className="button" onClick={save}>
          {say("fix_note_save")}
        </button>
        <span role="status" className="section-note">
          {outcome !== null && say(outcome)}
        </span>
      </div>
      <details className="fold">
        <summary>{say("fix_note_preview")}</summary>
        <pre className="body-text">{text}</pre>
      </details>
    </FixStep>
  );
}
