import type { ReactNode } from "react";
import type { Check, CheckResult } from "../../../core/remedy/verify/check";
import { render } from "../../../core/messages/render";
import { useLanguage, useSay } from "../../language";
import { CodeBlock } from "../CodeBlock";

interface CheckRowProps {
  readonly check: Check;
  readonly result: CheckResult | null;
  readonly busy: boolean;
  readonly onByHand: (passed: boolean) => void;
  readonly children?: ReactNode;
}

/** One check: what it is for, how it came out, and the line for a terminal. */
export function CheckRow({ check, result, busy, onByHand, children }: CheckRowProps) {
  const say = useSay();
  const language = useLanguage();
  const title = render(check.title, language);
  const state = busy ? "busy" : result === null ? "open" : stateOf(result.passed);
  return (
    <li className="check-row" data-state={state}>
      <span className="check-mark" aria-hidden="true">
        {marks[state]}
      </span>
      <div>
        <strong>{title}</strong> <span className="fold-count">{say(expected[check.expects])}</span>
        <p role="status">
          {busy && say("fix_verify_busy")}
          {!busy && result !== null && (
            <>
              {say(verdicts[stateOf(result.passed)])} {render(result.outcome, language)}
            </>
          )}
        </p>
        <p className="section-note">{render(check.why, language)}</p>
        {children}
        {check.curl !== null && (
          <details className="fold">
            <summary>{say("fix_check_terminal")}</summary>
            <CodeBlock what={say("fix_check_curl", { check: title })} code={check.curl} />
            {variable.test(check.curl) && <p className="section-note">{say("fix_check_variables")}</p>}
            <div className="fix-row">
              <button type="button" className="button" onClick={() => onByHand(true)}>
                {say("fix_check_it_was_good")}
              </button>
              <button type="button" className="button" onClick={() => onByHand(false)}>
                {say("fix_check_it_was_bad")}
              </button>
            </div>
          </details>
        )}
      </div>
    </li>
  );
}

/** As `shellUrl` writes them. */
const variable = /"\$[A-Z]/;

type Outcome = "good" | "bad" | "unclear";

function stateOf(passed: boolean | null): Outcome {
  return passed === null ? "unclear" : passed ? "good" : "bad";
}

const marks = { open: "○", busy: "…", good: "✓", bad: "✗", unclear: "?" } as const;
const expected = { through: "fix_check_expects_through", refused: "fix_check_expects_refused" } as const;
const verdicts = { good: "fix_check_good", bad: "fix_check_bad", unclear: "fix_check_unclear" } as const;
