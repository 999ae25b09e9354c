import { useId } from "react";
import type { MessageId } from "../../core/messages/catalogue";
import { secretsIn, type TypedSecret } from "../../core/redaction/looks-secret";
import { triedIds, type TriedId } from "../../core/report/tried";
import { useSay } from "../language";
import type { ReportChoices } from "./draft";
import { declared } from "./part-of";
import { SensitivityTag } from "./SensitivityTag";

const triedWords: Readonly<Record<TriedId, MessageId>> = {
  other_network: "ui_tried_other_network",
  no_proxy: "ui_tried_no_proxy",
  private_window: "ui_tried_private_window",
  other_browser: "ui_tried_other_browser",
};

const secretWords: Readonly<Record<TypedSecret, MessageId>> = {
  password: "ui_report_doing_password",
  token: "ui_report_doing_token",
  card: "ui_report_doing_card",
};

interface WhatHappenedProps {
  readonly choices: ReportChoices;
  readonly onChoose: (choices: Partial<ReportChoices>) => void;
}

/** The visitor's own words, with a warning where they look like a secret, and what they tried already. */
export function WhatHappened({ choices, onChoose }: WhatHappenedProps) {
  const say = useSay();
  const hint = useId();
  const tick = (id: TriedId, ticked: boolean): readonly TriedId[] =>
    triedIds.filter((each) => (each === id ? ticked : choices.tried.includes(each)));
  return (
    <>
      <section className="choice doing">
        <label>
          <span className="choice-title">
            {say("ui_report_doing")}
            <SensitivityTag of={declared("doing")} />
          </span>
          <textarea
            rows={3}
            value={choices.doing}
            placeholder={say("ui_report_doing_hint")}
            onChange={(event) => onChoose({ doing: event.currentTarget.value })}
          />
        </label>
        <div role="status">
          {secretsIn(choices.doing).map((kind) => (
            <p key={kind} className="gentle-warning">
              {say(secretWords[kind])}
            </p>
          ))}
        </div>
      </section>
      <fieldset className="choice" aria-describedby={hint}>
        <legend className="choice-title">
          {say("ui_report_tried")}
          <SensitivityTag of={declared("tried")} />
        </legend>
        <p className="choice-about" id={hint}>
          {say("ui_report_tried_hint")}
        </p>
        <div className="tried">
          {triedIds.map((id) => (
            <label key={id} className="check">
              <input
                type="checkbox"
                checked={choices.tried.includes(id)}
                onChange={(event) => onChoose({ tried: tick(id, event.currentTarget.checked) })}
              />
              {say(triedWords[id])}
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}
