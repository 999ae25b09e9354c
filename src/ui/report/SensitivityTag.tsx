import { useContext } from "react";
import type { MessageId } from "../../core/messages/catalogue";
import type { ReportPart, Sensitivity } from "../../core/report/report-parts";
import { render } from "../../core/messages/render";
import { InterfaceLanguageContext, useLanguage } from "../language";

const words: Readonly<Record<Sensitivity, MessageId>> = {
  public: "ui_sensitivity_public",
  technical: "ui_sensitivity_technical",
  personal: "ui_sensitivity_personal",
};

/** How much a part tells about the visitor, in a word. */
export function SensitivityTag({ of: part }: { of: ReportPart }) {
  const own = useLanguage();
  const language = useContext(InterfaceLanguageContext) ?? own;
  return (
    <span className="sensitivity" data-sensitivity={part.sensitivity} lang={language.tag}>
      {render({ id: words[part.sensitivity] }, language)}
    </span>
  );
}
