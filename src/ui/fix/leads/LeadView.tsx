import type { Lead } from "../../../core/remedy/leads/lead";
import { useSay } from "../../language";
import { CodeBlock } from "../CodeBlock";

interface LeadViewProps {
  readonly lead: Lead;
  /** The cause that the verdict names; null for none. */
  readonly likely: string | null;
}

/** One product: the log to open, and its usual causes as folds, the likeliest open. English data. */
export function LeadView({ lead, likely }: LeadViewProps) {
  const say = useSay();
  return (
    <>
      <dl className="leads-log">
        <dt>{say("fix_leads_log")}</dt>
        {lead.log.paths.map(({ on, path }) => (
          <dd key={path} lang="en">
            <span className="leads-on">{on}:</span> <code>{path}</code>
          </dd>
        ))}
        <dt>{say("fix_leads_line")}</dt>
        <dd lang="en">{lead.log.line}</dd>
      </dl>
      {lead.causes.map((each, index) => (
        <details key={each.title} className="fold" open={index === 0}>
          <summary>
            <span lang="en">{each.title}</span>
            {each.cause === likely && <span className="leads-likely">{say("fix_leads_likely")}</span>}
          </summary>
          <div className="leads-cause">
            <p lang="en">{each.why}</p>
            <p lang="en">{each.change}</p>
            {each.snippet !== undefined && <CodeBlock what={say("fix_leads_narrow")} code={each.snippet} />}
            <a href={each.documentation} target="_blank" rel="noopener noreferrer">
              {say("fix_leads_documentation", { host: new URL(each.documentation).hostname })}
            </a>
          </div>
        </details>
      ))}
    </>
  );
}
