import type { Block } from "../../../core/blocks/block";
import { render } from "../../../core/messages/render";
import type { LogFinding } from "../../../core/remedy/access-log/log-finding";
import { logSays } from "../../../core/remedy/access-log/log-says";
import { useLanguage, useSay } from "../../language";

interface AccessOutcomeProps {
  readonly block: Block;
  readonly finding: LogFinding;
}

/** What the access log says of a refusal: the answer, the lines it stands on, and what was read. */
export function AccessOutcome({ block, finding }: AccessOutcomeProps) {
  const say = useSay();
  const language = useLanguage();
  const { lines, others = [], linesRead, linesNotUnderstood, hasRayIds, match, problem } = finding;
  return (
    <section className="log-outcome" aria-label={say("fix_log_access_heading")}>
      <h4>{say("fix_log_access_heading")}</h4>
      {logSays(finding, block).map((message, at) => (
        <p key={message.id} className={at === 0 ? "log-answer" : undefined}>
          {render(message, language)}
        </p>
      ))}
      <ol className="log-lines">
        {[...lines, ...others].map(({ number, text, status }) => (
          <li key={number}>
            <span className="log-line-about">
              {say("fix_log_line_number", { number })}
              {status !== null && <b>{say("fix_log_line_status", { status })}</b>}
            </span>
            <code>{text}</code>
          </li>
        ))}
      </ol>
      {problem === undefined && (
        <p className="section-note">
          {say("fix_log_lines_read", { count: linesRead })}{" "}
          {linesNotUnderstood > 0 && say("fix_log_not_understood", { count: linesNotUnderstood })}{" "}
          {match !== "ray" && !hasRayIds && say("fix_log_no_ray_ids")}
        </p>
      )}
    </section>
  );
}
