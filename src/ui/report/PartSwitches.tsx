import { useMemo } from "react";
import { render } from "../../core/messages/render";
import { reportParts, type ReportPartId } from "../../core/report/report-parts";
import { useLanguage, useSay } from "../language";
import type { ReportPorts } from "../ports";
import type { Draft } from "./draft";
import { heldParts } from "./held-parts";
import { OwnAddress } from "./OwnAddress";
import { PartSwitch } from "./PartSwitch";
import { SensitivityTag } from "./SensitivityTag";
import type { Reports } from "./use-reports";

interface PartSwitchesProps {
  readonly ports: ReportPorts;
  readonly draft: Draft;
  readonly reports: Reports;
}

/** A switch for every part that this report has something for, and below what is always in it. */
export function PartSwitches({ ports, draft, reports }: PartSwitchesProps) {
  const say = useSay();
  const language = useLanguage();
  const { block, again, visitorAddress, choices } = draft;
  const { environment } = ports;
  const held = useMemo(
    () => heldParts({ block, again, visitorAddress }, environment),
    [block, again, visitorAddress, environment],
  );
  const has = (id: ReportPartId): boolean => {
    if (id === "doing") return choices.doing.trim() !== "";
    if (id === "tried") return choices.tried.length > 0;
    // Has its switch beside the picture itself, and its own section.
    return id !== "picture" && id !== "ip_address" && held.has(id);
  };
  return (
    <section className="choice choice-parts">
      <h3 className="choice-title">{say("ui_report_include")}</h3>
      <p className="choice-about">{say("ui_sensitivity_about")}</p>
      {reportParts
        .filter((part) => part.optional && has(part.id))
        .map((part) => (
          <PartSwitch key={part.id} part={part} choices={choices} onChoose={reports.choose} />
        ))}
      <OwnAddress site={ports.site} draft={draft} reports={reports} />
      <h4 className="choice-subtitle">{say("ui_report_always")}</h4>
      {reportParts
        .filter((part) => !part.optional)
        .map((part) => (
          <p key={part.id} className="switch">
            <span className="switch-fixed" />
            <span>{render(part.label, language)}</span>
            <SensitivityTag of={part} />
            <span className="switch-about">{render(part.description, language)}</span>
          </p>
        ))}
    </section>
  );
}
