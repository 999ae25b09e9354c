import { useId, useMemo } from "react";
import type { MessageId } from "../../core/messages/catalogue";
import { redactUrl } from "../../core/redaction/url";
import type { UrlDetail } from "../../core/report/report";
import { shownLine } from "../../core/report/shown-text";
import { useSay } from "../language";
import type { ReportChoices } from "./draft";
import { declared } from "./part-of";
import { SensitivityTag } from "./SensitivityTag";

const details: readonly (readonly [UrlDetail, MessageId])[] = [
  ["no-query", "ui_report_url_no_query"],
  ["origin", "ui_report_url_origin"],
  ["full", "ui_report_url_full"],
];

interface UrlChoiceProps {
  readonly url: string;
  readonly detail: UrlDetail;
  readonly onChoose: (choices: Partial<ReportChoices>) => void;
}

/** How much of the URL to tell; each choice shows the very URL that would leave. */
export function UrlChoice({ url, detail, onChoose }: UrlChoiceProps) {
  const say = useSay();
  const name = useId();
  const shown = useMemo(
    () => details.map(([each, word]) => ({ each, word, result: shownLine(redactUrl(url, each).url) })),
    [url],
  );
  return (
    <fieldset className="choice">
      <legend className="choice-title">
        {say("ui_report_url_detail")}
        <SensitivityTag of={declared("url")} />
      </legend>
      {shown.map(({ each, word, result }) => (
        <label key={each} className="switch">
          <input
            type="radio"
            name={name}
            checked={detail === each}
            onChange={() => onChoose({ urlDetail: each })}
          />
          <span>{say(word)}</span>
          <code className="switch-about">{result}</code>
        </label>
      ))}
    </fieldset>
  );
}
