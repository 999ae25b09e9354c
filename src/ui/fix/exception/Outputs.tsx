import type { ReactNode } from "react";
import type { WrittenException } from "../../../core/remedy/exception/written-exception";
import { render } from "../../../core/messages/render";
import { useLanguage, useSay } from "../../language";
import { CodeBlock } from "../CodeBlock";

/** The exception in every form: dashboard, API, Terraform, and what takes it back. */
export function Outputs({ written }: { readonly written: WrittenException }) {
  const say = useSay();
  const language = useLanguage();
  const { steps, call, callWithoutList, terraform, rollback } = written;
  const instead = written.complete && call === null && written.expression === null;
  return (
    <>
      {steps.length > 0 && (
        <Fold title={say(instead ? "fix_exception_instead" : "fix_exception_dashboard")} open>
          <ol className="exception-steps">
            {steps.map((step) => (
              <li key={step.id}>{render(step, language)}</li>
            ))}
          </ol>
        </Fold>
      )}
      {call !== null && (
        <Fold title={say("fix_exception_api")}>
          <CodeBlock what={say("fix_exception_call")} code={call} />
          {callWithoutList != null && (
            <CodeBlock what={say("fix_exception_call_none")} code={callWithoutList} />
          )}
        </Fold>
      )}
      {terraform !== null && (
        <>
          <Fold title={say("fix_exception_v5")}>
            <CodeBlock what={say("fix_exception_v5")} code={terraform.v5} />
          </Fold>
          <Fold title={say("fix_exception_v4")}>
            <CodeBlock what={say("fix_exception_v4")} code={terraform.v4} />
          </Fold>
        </>
      )}
      {rollback !== null && (
        <Fold title={say("fix_exception_rollback")}>
          <CodeBlock what={say("fix_exception_rollback")} code={rollback} />
        </Fold>
      )}
    </>
  );
}

function Fold({ title, open, children }: { title: string; open?: boolean; children: ReactNode }) {
  return (
    <details className="fold" open={open}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
