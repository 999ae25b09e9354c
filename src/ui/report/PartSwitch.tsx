import { useId, type ReactNode } from "react";
import { render } from "../../core/messages/render";
import type { ReportPart, ReportPartId } from "../../core/report/report-parts";
import { useLanguage } from "../language";
import type { ReportChoices } from "./draft";
import { SensitivityTag } from "./SensitivityTag";

interface PartSwitchProps {
  readonly part: ReportPart;
  readonly choices: ReportChoices;
  readonly onChoose: (choices: Partial<ReportChoices>) => void;
  /** What else there is to say of it. */
  readonly children?: ReactNode;
}

/** The switch of one part of a report: what it holds, and how much that tells about the visitor. */
export function PartSwitch({ part, choices, onChoose, children }: PartSwitchProps) {
  const language = useLanguage();
  const about = useId();
  const without = (id: ReportPartId, included: boolean): readonly ReportPartId[] =>
    included ? choices.leaveOut.filter((each) => each !== id) : [...choices.leaveOut, id];
  return (
    <div className="switch" data-part={part.id}>
      <label className="switch-label">
        <input
          type="checkbox"
          aria-describedby={about}
          checked={!choices.leaveOut.includes(part.id)}
          onChange={(event) => onChoose({ leaveOut: without(part.id, event.currentTarget.checked) })}
        />
        <span>{render(part.label, language)}</span>
      </label>
      <SensitivityTag of={part} />
      <span className="switch-about" id={about}>
        {render(part.description, language)}
        {children}
      </span>
    </div>
  );
}
