import type { Block } from "../../core/blocks/block";
import { render } from "../../core/messages/render";
import { serverDate } from "../../core/report/clock";
import { useLanguage, useSay } from "../language";
import { CopyButton } from "../parts/CopyButton";
import { wallTime } from "../times";
import { AnswererGlyph } from "../verdict/AnswererGlyph";

/** The second request that a visitor made for a report: what was answered, with a Ray ID of its own. */
export function SentAgain({ again }: { again: Block }) {
  const say = useSay();
  const language = useLanguage();
  const { exchange, verdict, ray } = again;
  const time = Date.parse(serverDate(exchange) ?? exchange.startedDateTime);
  return (
    <div className="sent-again">
      <h4>{say("ui_sent_again")}</h4>
      <p className="section-note">{say("ui_sent_again_text")}</p>
      <p className="sent-again-verdict" data-answerer={verdict.responder}>
        <AnswererGlyph answerer={verdict.responder} size={12} /> {render(verdict.summary, language)}
      </p>
      <dl className="facts">
        {ray.rayId !== null && (
          <div className="fact">
            <dt>{say("ui_sent_again_ray")}</dt>
            <dd>
              <span className="fact-value mono">{[ray.rayId, ray.colo].filter(Boolean).join("-")}</span>
              <CopyButton what={say("ui_sent_again_ray")} value={ray.rayId} />
            </dd>
          </div>
        )}
        <div className="fact">
          <dt>{say("ui_sent_again_status")}</dt>
          <dd>
            <span className="fact-value">{exchange.status}</span>
          </dd>
        </div>
        {!Number.isNaN(time) && (
          <div className="fact">
            <dt>{say("ui_fact_server_time")}</dt>
            <dd>
              <span className="fact-value mono">
                {wallTime(time, 0)} {say("ui_fact_utc")}
              </span>
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
