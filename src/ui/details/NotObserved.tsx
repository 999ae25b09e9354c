import type { Block } from "../../core/blocks/block";
import { render } from "../../core/messages/render";
import { useLanguage, useSay } from "../language";
import { unseenOf } from "./notes";

/** What could not be observed; nothing at all where everything was. */
export function NotObserved({ block }: { block: Block }) {
  const say = useSay();
  const language = useLanguage();
  if (block.source.kind === "report") {
    return (
      <section className="section">
        <h3>{say("ui_unseen_title")}</h3>
        <p>{say("ui_unseen_report")}</p>
      </section>
    );
  }
  const unseen = unseenOf(block.exchange, block.verdict);
  if (unseen.length === 0) return null;
  return (
    <section className="section">
      <h3>{say("ui_unseen_title")}</h3>
      <ul className="plain-list">
        {unseen.map((message) => (
          <li key={message.id}>{render(message, language)}</li>
        ))}
      </ul>
      <p className="section-note">{say("ui_unseen_text")}</p>
    </section>
  );
}
