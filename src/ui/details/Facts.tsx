import type { Block } from "../../core/blocks/block";
import { render } from "../../core/messages/render";
import { useLanguage, useSay } from "../language";
import { CopyButton } from "../parts/CopyButton";
import type { EnvironmentPort } from "../ports";
import { factsOf } from "./facts";

/** The key facts as label and value, each with a copy button where it is worth copying. */
export function Facts({ block, environment }: { block: Block; environment: EnvironmentPort }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section className="section">
      <h3>{say("ui_facts_title")}</h3>
      <dl className="facts">
        {factsOf(block, environment, language).map((fact) => (
          <div key={fact.label} className="fact">
            <dt>{say(fact.label)}</dt>
            <dd>
              <bdi className={fact.mono ? "fact-value mono" : "fact-value"}>{fact.text}</bdi>
              {fact.copy !== null && <CopyButton what={say(fact.label)} value={fact.copy} />}
            </dd>
          </div>
        ))}
      </dl>
      {block.ray.note && <p className="section-note">{render(block.ray.note, language)}</p>}
    </section>
  );
}
