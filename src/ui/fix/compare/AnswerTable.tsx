import { answerKind } from "../../../core/remedy/compare/answer-kind";
import type { ComparedAnswer } from "../../../core/remedy/compare/compared-answer";
import { differingFields, type FieldDifference } from "../../../core/remedy/compare/differences";
import type { Variant } from "../../../core/remedy/compare/variants";
import { render } from "../../../core/messages/render";
import { useLanguage, useSay } from "../../language";
import { VerdictMark } from "../../verdict/VerdictMark";
import { kindWord } from "./kind-words";

interface AnswerTableProps {
  readonly answers: readonly ComparedAnswer[];
  /** In the order of the rows, with their titles. */
  readonly variants: readonly Variant[];
}

/** The answers side by side: status, who refused, how long it took, and the fields that differ. */
export function AnswerTable({ answers, variants }: AnswerTableProps) {
  const say = useSay();
  const rows = variants.flatMap((variant) => {
    const answer = answers.find((each) => each.variant === variant.id);
    return answer === undefined ? [] : [{ variant, answer }];
  });
  const base = rows.find(({ answer }) => answer.status !== null)?.answer ?? null;
  return (
    // Keyboard users must be able to scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="compare-scroll" role="group" aria-label={say("fix_compare_table")} tabIndex={0}>
      <table className="compare-table">
        <thead>
          <tr>
            <th scope="col">{say("fix_compare_column_way")}</th>
            <th scope="col">{say("fix_compare_column_answer")}</th>
            <th scope="col">{say("fix_compare_column_fields")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ variant, answer }) => (
            <AnswerRow key={variant.id} variant={variant} answer={answer} base={base} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface AnswerRowProps {
  readonly variant: Variant;
  readonly answer: ComparedAnswer;
  /** What the others are compared with: the first that was answered. */
  readonly base: ComparedAnswer | null;
}

function AnswerRow({ variant, answer, base }: AnswerRowProps) {
  const say = useSay();
  const language = useLanguage();
  const kind = answerKind(answer);
  const time = new Intl.NumberFormat(language.tag, {
    style: "unit",
    unit: "millisecond",
    maximumFractionDigits: 0,
  });
  const isBase = answer === base;
  const fields =
    answer.status === null ? null : differingFields(isBase ? [] : (base?.fields ?? []), answer.fields);
  return (
    <tr data-variant={variant.id} data-kind={kind}>
      <th scope="row">{render(variant.title, language)}</th>
      <td>
        <span className="compare-answer">
          <span>
            {answer.status !== null && <strong className="mono">{answer.status}</strong>}{" "}
            {say(kindWord(kind))}
          </span>{" "}
          {answer.verdict !== null && <VerdictMark verdict={answer.verdict} />}{" "}
          {answer.tookMs !== null && <span className="compare-time">{time.format(answer.tookMs)}</span>}
        </span>
      </td>
      <td>{fields === null ? "–" : <Differences fields={fields} none={say("fix_compare_same_fields")} />}</td>
    </tr>
  );
}

function Differences({ fields, none }: { fields: readonly FieldDifference[]; none: string }) {
  const say = useSay();
  if (fields.length === 0) return none;
  return (
    <ul className="compare-fields">
      {fields.map(({ name, value }) => (
        <li key={name} className="mono">
          {name}: {value ?? <em>{say("fix_compare_absent")}</em>}
        </li>
      ))}
    </ul>
  );
}
