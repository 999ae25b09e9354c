import { useId, useState } from "react";
import type { Condition } from "../../../core/remedy/expression/condition";
import { conditionSentence } from "../../../core/remedy/expression/condition-sentence";
import { folderOf } from "../../../core/remedy/expression/folder-of";
import { writeExpression } from "../../../core/remedy/expression/write-expression";
import type { DraftCondition } from "../../../core/remedy/exception/exception-draft";
import { render } from "../../../core/messages/render";
import { useLanguage, useSay } from "../../language";

interface ConditionRowProps {
  readonly given: DraftCondition;
  readonly onChange: (given: DraftCondition) => void;
}

/** One condition: its switch with what it lets through, its value where that can be changed, and what is wrong with it. */
export function ConditionRow({ given, onChange }: ConditionRowProps) {
  const language = useLanguage();
  const id = useId();
  const { condition, on } = given;
  const problems = on ? writeExpression([condition]).problems : [];
  return (
    <li className="condition" data-off={!on || undefined}>
      <label className="check">
        <input
          type="checkbox"
          checked={on}
          aria-describedby={problems.length > 0 ? id : undefined}
          onChange={({ currentTarget }) => onChange({ condition, on: currentTarget.checked })}
        />
        <span>{render(conditionSentence(condition), language)}</span>
      </label>
      {on && <Value condition={condition} onChange={(changed) => onChange({ condition: changed, on })} />}
      {problems.map((problem) => (
        <p key={problem.id} id={id} className="condition-problem" role="status">
          {render(problem, language)}
        </p>
      ))}
    </li>
  );
}

interface ValueProps {
  readonly condition: Condition;
  readonly onChange: (condition: Condition) => void;
}

/** The value of a condition, where it can be made narrower or wider. */
function Value({ condition, onChange }: ValueProps) {
  const say = useSay();
  if (condition.field === "ip") return <Addresses {...{ condition, onChange }} />;
  if (condition.field === "path") return <Path {...{ condition, onChange }} />;
  if (condition.field !== "user-agent") return null;
  return (
    <div className="condition-value">
      <select
        className="exception-select"
        aria-label={say("fix_exception_agent_mode")}
        value={condition.match}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...condition, match: value === "contains" ? "contains" : "exact" })
        }
      >
        <option value="exact">{say("fix_exception_exact")}</option>
        <option value="contains">{say("fix_exception_contains")}</option>
      </select>
      <input
        className="mono"
        aria-label={say("fix_exception_agent")}
        value={condition.text}
        spellCheck={false}
        onChange={({ currentTarget: { value } }) => onChange({ ...condition, text: value })}
      />
    </div>
  );
}

/** A path: exactly that one, or, once that is chosen, its folder; the exact one comes back with the choice. */
function Path({
  condition,
  onChange,
}: ValueProps & { readonly condition: Condition & { readonly field: "path" } }) {
  const say = useSay();
  const { match, path, exact = path } = condition;
  function choose(chosen: string): void {
    if (chosen === "prefix") {
      onChange({ field: "path", match: "prefix", path: folderOf(path), exact: path });
    } else onChange({ field: "path", match: "exact", path: exact.startsWith(path) ? exact : path });
  }
  return (
    <div className="condition-value">
      <select
        className="exception-select"
        aria-label={say("fix_exception_path_mode")}
        value={match}
        onChange={({ currentTarget: { value } }) => choose(value)}
      >
        <option value="exact">{say("fix_exception_exact")}</option>
        <option value="prefix">{say("fix_exception_prefix")}</option>
      </select>
      <input
        className="mono"
        aria-label={say("fix_exception_path")}
        value={path}
        spellCheck={false}
        onChange={({ currentTarget: { value } }) => onChange({ ...condition, path: value })}
      />
    </div>
  );
}

/** Addresses as they are typed: what separates them stays as it is until they are read. */
function Addresses({
  condition,
  onChange,
}: ValueProps & { readonly condition: Condition & { readonly field: "ip" } }) {
  const say = useSay();
  const [typed, setTyped] = useState(condition.ranges.join(", "));
  // What the event knows comes in from outside; what is typed here is already what it means.
  const shown = sameRanges(rangesIn(typed), condition.ranges) ? typed : condition.ranges.join(", ");
  return (
    <div className="condition-value">
      <input
        className="mono"
        aria-label={say("fix_exception_addresses")}
        placeholder={say("fix_exception_addresses_hint")}
        value={shown}
        spellCheck={false}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          onChange({ field: "ip", ranges: rangesIn(value) });
        }}
      />
    </div>
  );
}

function rangesIn(typed: string): string[] {
  return typed.split(/[\s,;]+/).filter((range) => range !== "");
}

function sameRanges(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((range, at) => range === other[at]);
}
