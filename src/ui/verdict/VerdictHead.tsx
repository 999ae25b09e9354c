import type { ReactNode } from "react";
import type { Verdict } from "../../core/attribution/verdict";
import { render } from "../../core/messages/render";
import { useLanguage, useSay } from "../language";
import { AnswererGlyph } from "./AnswererGlyph";
import { beyondCeiling, oddsOf } from "./odds";
import { confidenceWord } from "./responder-words";
import "./verdict.css";

/** The verdict in one sentence, how sure it is, and what would decide it; then the actions given. */
export function VerdictHead({ verdict, children }: { verdict: Verdict; children?: ReactNode }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <header className="verdict-head" data-answerer={verdict.responder}>
      <AnswererGlyph answerer={verdict.responder} size={28} />
      <div className="verdict-words">
        <h2>{render(verdict.summary, language)}</h2>
        <p className="verdict-confidence" data-confidence={verdict.confidence}>
          <strong>{say(confidenceWord(verdict.confidence))}</strong>: <ConfidenceText verdict={verdict} />
        </p>
        {verdict.wouldDecide && (
          <p className="verdict-decide">
            <strong>{say("ui_would_decide")}</strong> {render(verdict.wouldDecide, language)}
          </p>
        )}
        {children}
      </div>
    </header>
  );
}

function ConfidenceText({ verdict }: { verdict: Verdict }) {
  const say = useSay();
  const language = useLanguage();
  if (verdict.confidence === "undetermined") return say("ui_confidence_open");
  const odds = new Intl.NumberFormat(language.tag).format(oddsOf(verdict.margin));
  return say(beyondCeiling(verdict.margin) ? "ui_confidence_odds_over" : "ui_confidence_odds", { odds });
}
