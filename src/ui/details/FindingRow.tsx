import type { Finding, Where } from "../../core/attribution/verdict";
import { render } from "../../core/messages/render";
import type { MessageId } from "../../core/messages/catalogue";
import { useLanguage, useSay, type Say } from "../language";
import { AnswererGlyph } from "../verdict/AnswererGlyph";
import { answererWord } from "../verdict/responder-words";
import { oddsOf } from "../verdict/odds";
import { barLength } from "./evidence-order";

/** One finding: a bar to the right speaks for its answerer, a bar to the left against. */
export function FindingRow({ finding }: { finding: Finding }) {
  const say = useSay();
  const language = useLanguage();
  const { weight, supports } = finding;
  const who = say(answererWord(supports));
  const direction = weight > 0 ? "for" : weight < 0 ? "against" : "neutral";
  const directionId: MessageId =
    direction === "for"
      ? "ui_evidence_for"
      : direction === "against"
        ? "ui_evidence_against"
        : "ui_evidence_neutral";
  const odds = new Intl.NumberFormat(language.tag).format(oddsOf(weight));
  const oddsId: MessageId = weight < 0 ? "ui_evidence_odds_against" : "ui_evidence_odds_for";
  const half = barLength(weight) * 40;
  const signed = new Intl.NumberFormat(language.tag, { signDisplay: "exceptZero" }).format(weight);
  return (
    <li className="finding" data-direction={direction} data-answerer={supports}>
      <div className="finding-weight" title={weight === 0 ? undefined : say(oddsId, { odds, who })}>
        <svg className="bar" viewBox="0 0 84 12" width="84" height="12" aria-hidden="true">
          <rect className="bar-track" x="2" y="3" width="80" height="6" rx="3" />
          <rect
            className="bar-value"
            x={weight < 0 ? 42 - half : 42}
            y="3"
            width={half}
            height="6"
            rx="1.5"
          />
          <rect className="bar-axis" x="41.5" y="0" width="1" height="12" />
        </svg>
        <span className="finding-number" aria-label={say("ui_evidence_weight", { weight: signed })}>
          {signed}
        </span>
      </div>
      <div className="finding-body">
        <p className="finding-reason">{render(finding.because, language)}</p>
        <p className="finding-meta">
          <AnswererGlyph answerer={supports} size={11} />
          <span>{say(directionId, { who })}</span>
          <span className="finding-where">{whereText(finding.where, say)}</span>
        </p>
        {finding.excerpt !== null && <code className="excerpt">{finding.excerpt}</code>}
      </div>
    </li>
  );
}

const plainWhere: Readonly<Record<Exclude<Where, `field:${string}`>, MessageId>> = {
  status: "ui_where_status",
  body: "ui_where_body",
  timing: "ui_where_timing",
  address: "ui_where_address",
  absence: "ui_where_absence",
};

function whereText(where: Where, say: Say) {
  if (!isField(where)) return say(plainWhere[where]);
  return (
    <>
      {say("ui_where_field")} <code>{where.slice("field:".length)}</code>
    </>
  );
}

function isField(where: Where): where is `field:${string}` {
  return where.startsWith("field:");
}
