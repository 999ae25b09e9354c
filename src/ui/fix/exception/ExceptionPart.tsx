import type { Condition } from "../../../core/remedy/expression/condition";
import { widthOf } from "../../../core/remedy/expression/width";
import type { ExceptionDraft } from "../../../core/remedy/exception/exception-draft";
import { canObserve, takesConditions } from "../../../core/remedy/exception/instruments";
import { writeException } from "../../../core/remedy/exception/write-exception";
import { writeExpression } from "../../../core/remedy/expression/write-expression";
import { render } from "../../../core/messages/render";
import { useLanguage, useSay } from "../../language";
import { CodeBlock } from "../CodeBlock";
import type { FixPartProps } from "../fix-part";
import { FixStep } from "../FixStep";
import { ActionChoice } from "./ActionChoice";
import { AddSource } from "./AddSource";
import { BlockerChoice } from "./BlockerChoice";
import { ConditionRow } from "./ConditionRow";
import { Outputs } from "./Outputs";
import { useDraft, type ShownDraft } from "./use-draft";
import { WidthMeter } from "./WidthMeter";
import "./exception.css";

/** The smallest exception: what refused, what to let through, how wide that is, and how to put it into force. */
export function ExceptionPart(props: FixPartProps) {
  const say = useSay();
  const shown = useDraft(props);
  return (
    <FixStep id="exception" title={say("fix_exception_title")} lead={say("fix_exception_lead")}>
      {shown === null ? (
        <p className="section-note">{say("fix_exception_no_request")}</p>
      ) : (
        <Exception key={props.block.id} {...props} shown={shown} />
      )}
    </FixStep>
  );
}

function Exception({ work, shown }: FixPartProps & { readonly shown: ShownDraft }) {
  const say = useSay();
  const language = useLanguage();
  const { draft, request, proposed, change } = shown;
  const written = writeException(draft, request, work.event);
  const actions = actionsFor(draft.blocker);
  const on = draft.conditions.filter((each) => each.on).map(({ condition }) => condition);
  const conditional = takesConditions(draft.blocker);
  // What is wrong with one condition is said beside it.
  const beside = on.flatMap((condition) => writeExpression([condition]).problems.map(({ id }) => id));
  const warnings = [
    ...written.warnings.filter(({ id }) => !beside.includes(id)),
    ...(conditional ? widthOf(on).warnings : []),
  ];
  return (
    <>
      <BlockerChoice
        chosen={draft.blocker}
        proposed={proposed}
        byEvent={work.event !== null}
        onChoose={(blocker) => change({ blocker })}
      />
      {conditional && <Conditions {...{ draft, change, on }} />}
      {actions.length > 1 && (
        <ActionChoice
          actions={actions}
          chosen={actions.includes(draft.action) ? draft.action : "skip"}
          onChoose={(action) => change({ action })}
        />
      )}
      <p className="exception-instrument" role="status">
        <span className="exception-quiet">{say("fix_exception_instrument")}</span>{" "}
        <strong>{render(written.instrument, language)}</strong>
      </p>
      {warnings.length > 0 && (
        <div className="exception-warnings">
          <h4>{say("fix_exception_warnings")}</h4>
          <ul className="plain-list">
            {warnings.map((warning, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- the same warning may be there for two ranges
              <li key={`${warning.id}-${at}`}>{render(warning, language)}</li>
            ))}
          </ul>
        </div>
      )}
      {written.expression !== null && (
        <CodeBlock what={say("fix_exception_expression")} code={written.expression} />
      )}
      <Outputs written={written} />
    </>
  );
}

type ConditionsProps = Pick<ShownDraft, "draft" | "change"> & { readonly on: readonly Condition[] };

function Conditions({ draft, change, on }: ConditionsProps) {
  const say = useSay();
  return (
    <>
      <h4 className="exception-heading">{say("fix_exception_conditions")}</h4>
      <ul className="conditions">
        {draft.conditions.map((given, at) => (
          <ConditionRow
            key={given.condition.field}
            given={given}
            onChange={(changed) => change({ conditions: draft.conditions.with(at, changed) })}
          />
        ))}
      </ul>
      <AddSource
        onAdd={(condition) => {
          const others = draft.conditions.filter((each) => each.condition.field !== condition.field);
          change({ conditions: [...others, { condition, on: true }] });
        }}
      />
      <WidthMeter width={widthOf(on)} />
    </>
  );
}

function actionsFor(blocker: ExceptionDraft["blocker"]): readonly ExceptionDraft["action"][] {
  if (canObserve(blocker)) return ["log", "managed-challenge", "skip"];
  return blocker === "ip-access-address" ? ["managed-challenge", "skip"] : ["skip"];
}
