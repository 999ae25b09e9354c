import { render } from "../../../core/messages/render";
import type { ErrorFinding, ErrorLine } from "../../../core/remedy/access-log/error-finding";
import { errorSays } from "../../../core/remedy/access-log/error-says";
import { explainLine, firewallRule } from "../../../core/remedy/access-log/explain-line";
import { useLanguage, useSay } from "../../language";
import { Quoted } from "./Quoted";

interface ErrorOutcomeProps {
  readonly finding: ErrorFinding;
  /** Opens a page of a product's documentation. */
  readonly onOpen: (url: string) => void;
}

/** What the error log says of a refusal: the lines near it, explained. */
export function ErrorOutcome({ finding, onOpen }: ErrorOutcomeProps) {
  const say = useSay();
  const language = useLanguage();
  const lines = [...finding.lines, ...finding.otherTimes];
  return (
    <section className="log-outcome" aria-label={say("fix_log_error_heading")}>
      <h4>{say("fix_log_error_heading")}</h4>
      {errorSays(finding).map((message) => (
        <p key={message.id} className="log-answer">
          {render(message, language)}
        </p>
      ))}
      <ol className="log-lines">
        {lines.map((line) => (
          <Explained key={line.number} line={line} onOpen={onOpen} />
        ))}
      </ol>
      {finding.problem === undefined && (
        <p className="section-note">
          {say("fix_log_lines_read", { count: finding.linesRead })} {say("fix_log_errors_zone")}
        </p>
      )}
    </section>
  );
}

function Explained({ line, onOpen }: { line: ErrorLine; onOpen: (url: string) => void }) {
  const say = useSay();
  const explained = explainLine(line.text);
  const rule = firewallRule(line.text);
  return (
    <li>
      <span className="log-line-about">{say("fix_log_line_number", { number: line.number })}</span>
      <code>{line.text}</code>
      {rule !== null && (
        <p>
          <b>{say("fix_log_explained_rule", { rule: rule.id, text: rule.message ?? "" })}</b>
        </p>
      )}
      {explained === null && <p className="section-note">{say("fix_log_not_explained")}</p>}
      {explained !== null && (
        <dl className="log-explained">
          <dt>{say("fix_log_explained_means")}</dt>
          <dd lang="en">
            <Quoted text={explained.means} />
          </dd>
          <dt>{say("fix_log_explained_change")}</dt>
          <dd lang="en">
            <Quoted text={explained.change} />
          </dd>
          <dd>
            <button type="button" className="button" onClick={() => onOpen(explained.documentation)}>
              {say("fix_log_explained_documentation", { product: explained.product })}
            </button>
          </dd>
        </dl>
      )}
    </li>
  );
}
