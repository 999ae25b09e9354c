import { checklist, type ChecklistItem } from "../../../core/remedy/checklist/checklist";
import { render } from "../../../core/messages/render";
import { useLanguage, useSay } from "../../language";
import type { FixPartProps } from "../fix-part";
import "./checklist.css";

/** Where each step of the procedure is done, by the anchor of that part. */
const places: Partial<Record<ChecklistItem["id"], string>> = {
  events: "events",
  log: "log",
  release: "exception",
  regress: "verify",
  note: "note",
  "private-window": "compare",
};

/** The procedure as a list that ticks itself as the evidence comes in; what nothing shows is ticked by hand. */
export function Checklist({ block, work, onWork }: FixPartProps) {
  const say = useSay();
  const { webmaster, visitor } = checklist(block, work);
  const all = [...webmaster, ...visitor];
  const done = all.filter((item) => item.done).length;

  function onTick(id: string, on: boolean) {
    onWork({ ticked: on ? [...work.ticked, id] : work.ticked.filter((other) => other !== id) });
  }

  return (
    <section className="section fix-checklist" aria-labelledby="fix-checklist-title">
      <h3 id="fix-checklist-title">
        {say("fix_checklist_title")}{" "}
        <span className="fold-count" role="status">
          {say("fix_checklist_progress", { done, all: all.length })}
        </span>
      </h3>
      <div className="fix-checklist-columns">
        <Steps title={say("fix_checklist_webmaster")} items={webmaster} onTick={onTick} />
        <Steps title={say("fix_checklist_visitor")} items={visitor} onTick={onTick} />
      </div>
    </section>
  );
}

interface StepsProps {
  readonly title: string;
  readonly items: readonly ChecklistItem[];
  readonly onTick: (id: string, on: boolean) => void;
}

function Steps({ title, items, onTick }: StepsProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <div>
      <h4>{title}</h4>
      <ol>
        {items.map(({ id, title: step, done, detail, byEvidence }) => {
          const name = render(step, language);
          const place = places[id];
          return (
            <li key={id} data-done={done}>
              <label className="check">
                <input
                  type="checkbox"
                  checked={done}
                  disabled={byEvidence}
                  aria-label={byEvidence ? say("fix_checklist_by_evidence", { step: name }) : name}
                  onChange={(event) => onTick(id, event.currentTarget.checked)}
                />
                {place === undefined && name}
              </label>
              {place !== undefined && (
                <button type="button" className="link" onClick={() => show(place)}>
                  {name}
                </button>
              )}
              {detail !== null && <span className="fix-checklist-detail">{render(detail, language)}</span>}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function show(place: string): void {
  const part = document.getElementById(`fix-${place}`);
  part?.scrollIntoView({ block: "start" });
  part?.focus({ preventScroll: true });
}
