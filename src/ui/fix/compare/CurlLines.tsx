import type { Block } from "../../../core/blocks/block";
import { curlCalls } from "../../../core/remedy/compare/curl-call";
import { render } from "../../../core/messages/render";
import { useLanguage, useSay } from "../../language";
import { CodeBlock } from "../CodeBlock";

/** The refused request as commands for a terminal, with what must be put in first. */
export function CurlLines({ block }: { block: Block }) {
  const say = useSay();
  const language = useLanguage();
  const calls = curlCalls(block);
  if (calls.length === 0) return null;
  const variables = [...new Set(calls.flatMap((call) => call.variables))];
  return (
    <details className="fold" open={block.source.kind === "file" || block.source.kind === "report"}>
      <summary>
        {say("fix_compare_curl_title")} <span className="fold-count">{calls.length}</span>
      </summary>
      <p className="section-note">{say("fix_compare_curl_lead")}</p>
      {variables.length > 0 && (
        <p className="section-note">{say("fix_compare_curl_secrets", { names: variables.join(", ") })}</p>
      )}
      {calls.some(({ needsBody }) => needsBody) && (
        <p className="section-note">{say("fix_compare_curl_body")}</p>
      )}
      {calls.map(({ id, title, code }) => (
        <CodeBlock key={id} what={render(title, language)} code={code} />
      ))}
    </details>
  );
}
