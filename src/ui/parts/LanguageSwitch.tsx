import "../../core/messages/report-messages";
import { useSyncExternalStore } from "react";
import { languages, type LanguageChoice } from "../../core/messages/languages";
import { useSay } from "../language";
import type { LanguagePort } from "../ports-language";
import "./language-switch.css";

const choices: readonly LanguageChoice[] = ["auto", ...languages.map(({ code }) => code)];

/** The language of the interface, to be chosen. Each is called what its own readers call it, so that they find it. */
export function LanguageSwitch({ port }: { port: LanguagePort }) {
  const say = useSay();
  const { choice } = useSyncExternalStore(port.subscribe, port.getSnapshot);
  const name = say("ui_language");
  return (
    <label className="language-switch" title={name}>
      <Globe />
      <span className="language-name">{name}</span>
      <select
        value={choice}
        onChange={({ currentTarget: { value } }) => {
          const chosen = choices.find((each) => each === value);
          if (chosen !== undefined) port.choose(chosen);
        }}
      >
        <option value="auto">{say("ui_language_auto")}</option>
        {languages.map((each) => (
          <option key={each.code} value={each.code} lang={each.tag} dir={each.direction}>
            {each.name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Drawn here and not with the other icons, which the panel opens with. */
function Globe() {
  return (
    <svg
      className="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.2"
      aria-hidden="true"
    >
      <circle cx="8" cy="8" r="6" />
      <ellipse cx="8" cy="8" rx="2.6" ry="6" />
      <path d="M2 8h12M2.9 5h10.2M2.9 11h10.2" />
    </svg>
  );
}
