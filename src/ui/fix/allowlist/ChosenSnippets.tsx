import { useId } from "react";
import type { Firewall } from "../../../core/remedy/allowlist/firewalls";
import type { Ranges } from "../../../core/remedy/allowlist/ranges";
import { useSay } from "../../language";
import { CodeBlock } from "../CodeBlock";

interface ChosenSnippetsProps {
  readonly label: string;
  readonly options: readonly Firewall[];
  /** The id of one of them. */
  readonly chosen: string;
  readonly ranges: Ranges;
  readonly onChoose: (id: string) => void;
}

/** A choice of program, what it is given, and what that changes. */
export function ChosenSnippets({ label, options, chosen, ranges, onChoose }: ChosenSnippetsProps) {
  const say = useSay();
  const id = useId();
  const option = options.find((each) => each.id === chosen) ?? options[0];
  if (option === undefined) return null;
  return (
    <>
      <div className="fix-row">
        <label htmlFor={id}>{label}</label>
        <select
          id={id}
          className="allowlist-choice"
          value={option.id}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          {options.map(({ id: each, name }) => (
            <option key={each} value={each}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <p className="section-note">{say("fix_allow_effects")}</p>
      <ul className="allowlist-effects">
        {option.consequences.map((each) => (
          <li key={each}>{say(each)}</li>
        ))}
      </ul>
      {option.snippets(ranges).map(({ where, code }) => (
        <CodeBlock key={where} what={say(where)} code={code} />
      ))}
    </>
  );
}
