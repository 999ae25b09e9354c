import "../../core/messages/report-messages";
import type { ReactNode } from "react";
import type { SentReport } from "../../core/blocks/sent-report";
import type { MessageId } from "../../core/messages/catalogue";
import { useSay } from "../language";
import { CopyButton } from "../parts/CopyButton";
import { sentTime } from "../sent-time";
import { SentAgain } from "./SentAgain";
import { SentPicture } from "./SentPicture";
import "./sent-report.css";

const trust: Readonly<Record<SentReport["form"], MessageId>> = {
  report: "ui_sent_trust",
  code: "ui_sent_trust_code",
  "ray-id": "ui_sent_trust_ray",
};

/** The visitor's side of a report that was opened: their words, their browser, their picture. All of it is text. */
export function SentReportPart({ sent }: { sent: SentReport }) {
  const say = useSay();
  const { createdAt, doing, tried, ipAddress, language, again, removed } = sent;
  const browser = [sent.browser, sent.platform].filter(Boolean).join(", ") || null;
  return (
    <section className="section sent">
      <h3>{say("ui_sent_title")}</h3>
      {sent.example && <p className="callout">{say("report_example_text")}</p>}
      <p className="sent-trust">{say(trust[sent.form])}</p>
      <dl className="facts">
        <Line label="ui_sent_doing" value={doing}>
          <p className="sent-words">{doing}</p>
        </Line>
        <Line label="ui_sent_tried" value={tried[0] ?? null}>
          <ul className="plain-list">
            {tried.map((each, at) => (
              <li key={`${at} ${each}`}>{each}</li>
            ))}
          </ul>
        </Line>
        <Line label="ui_sent_browser" value={browser} />
        <Line label="ui_sent_language" value={language} />
        <Line label="ui_sent_address" value={ipAddress}>
          <span className="fact-value mono">{ipAddress}</span>
          <CopyButton what={say("ui_sent_address")} value={ipAddress ?? ""} />
        </Line>
        <Line label="ui_sent_made" value={createdAt && sentTime(createdAt)} />
      </dl>
      <SentPicture sent={sent} />
      {again && <SentAgain again={again} />}
      {removed.length > 0 && (
        <details className="fold">
          <summary>
            {say("ui_sent_removed")} <span className="fold-count">{removed.length}</span>
          </summary>
          <ul className="plain-list">
            {removed.map((each, at) => (
              <li key={`${at} ${each}`}>{each}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface LineProps {
  readonly label: MessageId;
  readonly value: string | null;
  /** How the value is shown; the value itself where not given. */
  readonly children?: ReactNode;
}

/** One line of the visitor's side; nothing at all where it was not sent. */
function Line({ label, value, children }: LineProps) {
  const say = useSay();
  if (value === null || value === "") return null;
  return (
    <div className="fact">
      <dt>{say(label)}</dt>
      <dd>{children ?? <span className="fact-value">{value}</span>}</dd>
    </div>
  );
}
