import type { ExceptionDraft } from "../../../core/remedy/exception/exception-draft";
import { useSay } from "../../language";

type Action = ExceptionDraft["action"];

const sentences = {
  log: "fix_exception_log",
  "managed-challenge": "fix_exception_challenge",
  skip: "fix_exception_skip",
} as const;

interface ActionChoiceProps {
  readonly actions: readonly Action[];
  readonly chosen: Action;
  readonly onChoose: (action: Action) => void;
}

/** Whether the rule releases at once, or first only shows what it meets. */
export function ActionChoice({ actions, chosen, onChoose }: ActionChoiceProps) {
  const say = useSay();
  return (
    <fieldset className="exception-actions">
      <legend>{say("fix_exception_action")}</legend>
      {actions.map((action) => (
        <label key={action} className="check">
          <input
            type="radio"
            name="exception-action"
            checked={chosen === action}
            onChange={() => onChoose(action)}
          />
          <span>{say(sentences[action])}</span>
        </label>
      ))}
    </fieldset>
  );
}
