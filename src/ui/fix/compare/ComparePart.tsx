import { useRef, useState } from "react";
import { meaning } from "../../../core/remedy/compare/meaning";
import { comparisonOf, type Comparison } from "../../../core/remedy/compare/variants";
import { render } from "../../../core/messages/render";
import { useLanguage, useSay } from "../../language";
import type { FixPartProps } from "../fix-part";
import { FixStep } from "../FixStep";
import { AnswerTable } from "./AnswerTable";
import { CurlLines } from "./CurlLines";
import { SentFields } from "./SentFields";
import { useComparing, type Comparing } from "./use-comparing";
import "./compare.css";

/** The same request in other ways, side by side. */
export function ComparePart(props: FixPartProps) {
  // Another refusal is another comparison: no question about one may be answered for another.
  return <Compare key={props.block.id} {...props} />;
}

function Compare(props: FixPartProps) {
  const { block, work } = props;
  const say = useSay();
  const language = useLanguage();
  const comparison = comparisonOf(block);
  const { kind } = block.source;
  const elsewhere = kind === "file" || kind === "report";
  const comparing = useComparing(props);
  return (
    <FixStep id="compare" title={say("fix_compare_title")} lead={say("fix_compare_lead")}>
      {elsewhere && <p className="section-note">{say("fix_compare_elsewhere")}</p>}
      {comparison === null && <p className="section-note">{say("fix_compare_no_request")}</p>}
      {!elsewhere && comparison !== null && <Sending comparison={comparison} comparing={comparing} />}
      {work.answers.length > 0 && (
        <>
          <AnswerTable answers={work.answers} variants={comparison?.variants ?? []} />
          {/* Half of the answers would mean something else. */}
          {comparing.progress === null && (
            <ul className="compare-meaning" aria-label={say("fix_compare_meaning")}>
              {meaning(work.answers).map((message) => (
                <li key={message.id}>{render(message, language)}</li>
              ))}
            </ul>
          )}
          <p className="section-note">{say("fix_compare_untrusted")}</p>
        </>
      )}
      {comparison !== null && <SentFields fields={comparison.fields} />}
      <CurlLines block={block} />
    </FixStep>
  );
}

interface SendingProps {
  readonly comparison: Comparison;
  readonly comparing: Comparing;
}

/** The button that sends, the progress, and the question before anything that may change the site. */
function Sending({ comparison, comparing }: SendingProps) {
  const say = useSay();
  const { progress, run, cancel } = comparing;
  const [asking, setAsking] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const { method, url, variants, methodUnknown } = comparison;
  const atOnce = variants.filter(({ asks }) => !asks);
  const onQuestion = variants.filter(({ asks }) => asks);

  async function start() {
    setAsking(false);
    const all = await run(comparison, atOnce);
    setAsking(all && onQuestion.length > 0);
  }

  function answer(yes: boolean) {
    setAsking(false);
    // The question goes, and the focus with it, unless it is given a place.
    row.current?.querySelector("button")?.focus();
    if (yes) void run(comparison, onQuestion);
  }

  return (
    <>
      <div className="fix-row" ref={row}>
        {progress === null ? (
          <button type="button" className="button" onClick={() => void start()}>
            {say("fix_compare_run", { count: atOnce.length })}
          </button>
        ) : (
          <button type="button" className="button" onClick={cancel}>
            {say("fix_compare_cancel")}
          </button>
        )}
        <span role="status" className="section-note">
          {progress !== null &&
            say("fix_compare_progress", { done: String(progress.done + 1), all: String(progress.all) })}
        </span>
      </div>
      {methodUnknown && <p className="section-note">{say("fix_compare_method_unknown")}</p>}
      {onQuestion.length > 0 && !asking && (
        <p className="section-note">{say("fix_compare_will_ask", { method })}</p>
      )}
      {asking && (
        <div className="callout compare-question" role="group" aria-label={say("fix_compare_question_name")}>
          <p role="status">{say("fix_compare_question", { method, url, count: onQuestion.length })}</p>
          <div className="fix-row">
            <button type="button" className="button" onClick={() => answer(true)}>
              {say("fix_compare_question_yes", { method })}
            </button>
            <button type="button" className="button quiet" onClick={() => answer(false)}>
              {say("fix_compare_question_no")}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
