import { useId } from "react";
import { useSay } from "../../language";
import { readUrl } from "./read-url";

/** Where the webmaster gives a URL that must stay blocked. */
export function StillRefusedUrl({ text, onText }: { text: string; onText: (text: string) => void }) {
  const say = useSay();
  const id = useId();
  const wrong = text.trim() !== "" && readUrl(text) === null;
  return (
    <div className="fix-row">
      <label htmlFor={id}>{say("fix_check_refused_url")}</label>
      <input
        id={id}
        className="check-url"
        type="url"
        value={text}
        placeholder="https://"
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      {wrong && (
        <span id={`${id}-wrong`} role="alert" className="check-wrong">
          {say("fix_check_refused_url_wrong")}
        </span>
      )}
    </div>
  );
}
