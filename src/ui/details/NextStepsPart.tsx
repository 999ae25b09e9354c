import type { Block } from "../../core/blocks/block";
import type { Message } from "../../core/messages/message";
import { render } from "../../core/messages/render";
import { useLanguage, useSay } from "../language";
import { nextSteps } from "./next-steps";

/** What to do next, side by side for the visitor and for the webmaster. */
export function NextStepsPart({ block }: { block: Block }) {
  const say = useSay();
  const steps = nextSteps(block);
  return (
    <section className="section">
      <h3>{say("ui_next_title")}</h3>
      <div className="next">
        <Steps title={say("ui_next_visitor")} steps={steps.visitor} />
        <Steps title={say("ui_next_webmaster")} steps={steps.webmaster} />
      </div>
    </section>
  );
}

function Steps({ title, steps }: { title: string; steps: readonly Message[] }) {
  const language = useLanguage();
  return (
    <div className="next-card">
      <h4>{title}</h4>
      <ul>
        {steps.map((step) => (
          <li key={step.id}>{render(step, language)}</li>
        ))}
      </ul>
    </div>
  );
}
