import { useId } from "react";
import { blockers, isBlocker, type Blocker } from "../../../core/remedy/exception/blocker";
import type { ProposedBlocker } from "../../../core/remedy/exception/blocker-of";
import { blockerWords } from "../../../core/remedy/exception/blocker-words";
import { render } from "../../../core/messages/render";
import { useLanguage, useSay } from "../../language";

interface BlockerChoiceProps {
  readonly chosen: Blocker;
  readonly proposed: ProposedBlocker;
  readonly byEvent: boolean;
  readonly onChoose: (blocker: Blocker) => void;
}

/** What refused: by the event or the answer, until the webmaster knows better. */
export function BlockerChoice({ chosen, proposed, byEvent, onChoose }: BlockerChoiceProps) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  return (
    <div className="fix-row">
      <label htmlFor={id}>{say("fix_exception_blocker")}</label>
      <select
        id={id}
        className="exception-select"
        aria-describedby={`${id}-why`}
        value={chosen}
        onChange={({ currentTarget: { value } }) => isBlocker(value) && onChoose(value)}
      >
        {blockers.map((blocker) => (
          <option key={blocker} value={blocker}>
            {render(blockerWords(blocker), language)}
          </option>
        ))}
      </select>
      <span id={`${id}-why`} className="exception-quiet">
        {why()}
      </span>
    </div>
  );

  function why(): string | null {
    if (chosen !== proposed.blocker) return say("fix_exception_chosen");
    if (chosen === "unknown") return null;
    if (!proposed.sure) return say("fix_exception_guess");
    return say(byEvent ? "fix_exception_by_event" : "fix_exception_by_page");
  }
}
