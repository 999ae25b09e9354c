import { logTarget } from "../../../core/remedy/access-log/log-target";
import { render } from "../../../core/messages/render";
import { useLanguage, useSay } from "../../language";
import { FixStep } from "../FixStep";
import type { FixPartProps } from "../fix-part";
import { AccessOutcome } from "./AccessOutcome";
import { ErrorOutcome } from "./ErrorOutcome";
import { LogSnippets } from "./LogSnippets";
import { LogSource } from "./LogSource";
import { useLogSearch } from "./use-log-search";
import "./log.css";

/** The origin's own logs, read on this computer. */
export function LogPart(props: FixPartProps) {
  // What is under way and what failed are one refusal's own.
  return <LogPartOf key={props.block.id} {...props} />;
}

function LogPartOf(props: FixPartProps) {
  const { block, work, ports } = props;
  const say = useSay();
  const language = useLanguage();
  const { running, problem, search, cancel } = useLogSearch(props);
  if (logTarget(block) === null)
    return <FixStep id="log" title={say("fix_log_title")} lead={say("fix_log_no_request")} />;
  const open = (url: string): void => ports.links.open(url);
  return (
    <FixStep id="log" title={say("fix_log_title")} lead={say("fix_log_lead")}>
      <LogSource onLogs={(logs) => void search(logs)} />
      {running !== null && (
        <div className="fix-row">
          <label className="log-progress">
            <span>{say("fix_log_searching", { name: running.name })}</span>
            <progress max={1} value={running.share} />
          </label>
          <button type="button" className="button" onClick={cancel}>
            {say("fix_cancel")}
          </button>
        </div>
      )}
      <div role="status">
        {problem !== null && <p className="log-problem">{render(problem, language)}</p>}
        {work.logFinding !== null && <AccessOutcome block={block} finding={work.logFinding} />}
        {work.errorFinding !== null && <ErrorOutcome finding={work.errorFinding} onOpen={open} />}
      </div>
      <LogSnippets onOpen={open} />
    </FixStep>
  );
}
