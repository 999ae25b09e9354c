import { useId } from "react";
import { languages } from "../../core/messages/languages";
import { useSay } from "../language";
import type { ReportLanguageChoice as Choice } from "../ports-language";
import type { ReportLanguage } from "./use-report-language";

const choices: readonly Choice[] = ["interface", ...languages.map(({ code }) => code)];

/** In which language the report is: whoever runs the site may read another one than the visitor. */
export function ReportLanguageChoice({ choice, choose }: ReportLanguage) {
  const say = useSay();
  const about = useId();
  if (choose === null) return null;
  return (
    <section className="choice">
      <label className="choice-language">
        <span className="choice-title">{say("ui_report_language")}</span>
        <select
          value={choice}
          aria-describedby={about}
          onChange={({ currentTarget: { value } }) => {
            const chosen = choices.find((each) => each === value);
            if (chosen !== undefined) choose(chosen);
          }}
        >
          <option value="interface">{say("ui_report_language_same")}</option>
          {languages.map((each) => (
            <option key={each.code} value={each.code} lang={each.tag} dir={each.direction}>
              {each.name}
            </option>
          ))}
        </select>
      </label>
      <p className="choice-about" id={about}>
        {say("ui_report_language_about")}
      </p>
    </section>
  );
}
