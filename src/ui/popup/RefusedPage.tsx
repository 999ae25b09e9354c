import { useId, useState } from "react";
import { render } from "../../core/messages/render";
import { triedIds, type TriedId } from "../../core/report/tried";
import { useLanguage, useSay } from "../language";
import type { PageReading, PopupPorts } from "../ports-popup";
import { triedWord } from "../tried-words";
import { AnswererGlyph } from "../verdict/AnswererGlyph";
import { AskAgain } from "./AskAgain";
import { BlockFacts } from "./BlockFacts";
import { ownAnswer } from "./own-question";

interface RefusedPageProps {
  readonly reading: PageReading & { readonly state: "refused" };
  readonly ports: PopupPorts;
}

/** A refused page: is it my fault, who refused, what to try, and the report. */
export function RefusedPage({ reading, ports }: RefusedPageProps) {
  const say = useSay();
  const language = useLanguage();
  const [tried, setTried] = useState<readonly TriedId[]>([]);
  const [opening, setOpening] = useState<"no" | "yes" | "failed">("no");
  const about = useId();
  const { block, asking } = reading;
  const { fault, advice, tries } = ownAnswer(block);
  const tick = (id: TriedId, on: boolean): void =>
    setTried((before) => triedIds.filter((each) => (each === id ? on : before.includes(each))));

  async function makeReport(): Promise<void> {
    setOpening("yes");
    // The popup closes by itself once the tab is in front.
    setOpening((await ports.page.makeReport(tried)) ? "no" : "failed");
  }

  return (
    <>
      <header className="popup-head" data-answerer={block.verdict.responder}>
        <AnswererGlyph answerer={block.verdict.responder} size={28} />
        <h1>{say(fault)}</h1>
      </header>
      {advice !== null && <p>{say(advice)}</p>}
      <p className="popup-verdict">{render(block.verdict.summary, language)}</p>
      <BlockFacts block={block} environment={ports.environment} />
      {tries !== null && (
        <fieldset className="popup-tries">
          <legend>{say(tries)}</legend>
          {triedIds.map((id) => (
            <label key={id} className="check">
              <input
                type="checkbox"
                checked={tried.includes(id)}
                onChange={(event) => tick(id, event.currentTarget.checked)}
              />
              {say(triedWord(id))}
            </label>
          ))}
        </fieldset>
      )}
      <button
        type="button"
        className="button primary popup-report"
        aria-describedby={about}
        disabled={opening === "yes"}
        onClick={() => void makeReport()}
      >
        {say("ui_popup_make_report")}
      </button>
      <p className="popup-note" id={about} role={opening === "failed" ? "alert" : undefined}>
        {say(opening === "failed" ? "ui_popup_no_tab" : "ui_popup_make_report_about")}
      </p>
      <AskAgain asking={asking} page={ports.page} environment={ports.environment} />
    </>
  );
}
