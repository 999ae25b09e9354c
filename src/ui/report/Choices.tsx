import { useId } from "react";
import type { MessageId } from "../../core/messages/catalogue";
import { render } from "../../core/messages/render";
import type { UrlDetail } from "../../core/report/report";
import { reportParts, type ReportPartId } from "../../core/report/report-parts";
import { useLanguage, useSay } from "../language";
import type { ReportChoices } from "./draft";

const urlDetails: readonly (readonly [UrlDetail, MessageId])[] = [
  ["no-query", "ui_report_url_no_query"],
  ["origin", "ui_report_url_origin"],
  ["full", "ui_report_url_full"],
];

/** The free text is a part as well, but has a field of its own. */
const switches = reportParts.filter((part) => part.optional && part.id !== "doing");

interface ChoicesProps {
  readonly choices: ReportChoices;
  readonly onChoose: (choices: Partial<ReportChoices>) => void;
}

/** What the visitor types and chooses: what they were doing, how much of the URL, which parts. */
export function Choices({ choices, onChoose }: ChoicesProps) {
  const say = useSay();
  const language = useLanguage();
  const name = useId();
  const without = (id: ReportPartId, included: boolean): readonly ReportPartId[] =>
    included ? choices.leaveOut.filter((each) => each !== id) : [...choices.leaveOut, id];
  return (
    <div className="choices">
      <label className="doing">
        <span className="choice-title">{say("ui_report_doing")}</span>
        <textarea
          rows={3}
          value={choices.doing}
          placeholder={say("ui_report_doing_hint")}
          onChange={(event) => onChoose({ doing: event.currentTarget.value })}
        />
      </label>
      <fieldset>
        <legend className="choice-title">{say("ui_report_url_detail")}</legend>
        {urlDetails.map(([detail, word]) => (
          <label key={detail} className="check">
            <input
              type="radio"
              name={name}
              checked={choices.urlDetail === detail}
              onChange={() => onChoose({ urlDetail: detail })}
            />
            {say(word)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend className="choice-title">{say("ui_report_include")}</legend>
        {switches.map((part) => (
          <label key={part.id} className="check" title={render(part.description, language)}>
            <input
              type="checkbox"
              checked={!choices.leaveOut.includes(part.id)}
              onChange={(event) => onChoose({ leaveOut: without(part.id, event.currentTarget.checked) })}
            />
            {render(part.label, language)}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
