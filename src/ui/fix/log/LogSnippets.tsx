import { logSnippets } from "../../../core/remedy/access-log/log-snippets";
import { useSay } from "../../language";
import { CodeBlock } from "../CodeBlock";

/** How the origin is told to log the Ray ID from now on. */
export function LogSnippets({ onOpen }: { onOpen: (url: string) => void }) {
  const say = useSay();
  return (
    <details className="fold">
      <summary>{say("fix_log_snippets_title")}</summary>
      <p className="section-note">{say("fix_log_snippets_lead")}</p>
      {logSnippets.map(({ product, code, where, documentation }) => (
        <div key={product}>
          <CodeBlock what={product} code={code} />
          <p className="section-note" lang="en">
            {where}
          </p>
          <button type="button" className="button" onClick={() => onOpen(documentation)}>
            {say("fix_log_explained_documentation", { product })}
          </button>
        </div>
      ))}
    </details>
  );
}
