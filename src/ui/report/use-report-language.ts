import { useContext, useEffect, useState, useSyncExternalStore } from "react";
import type { LanguageCode } from "../../core/messages/languages";
import type { Language } from "../../core/messages/render";
import { useLanguage } from "../language";
import { LanguagesContext } from "../languages";
import type { ReportLanguageChoice } from "../ports-language";

/** The language that a report is shown and leaves in. */
export interface ReportLanguage {
  readonly language: Language;
  /** True while the one that was chosen is loading: the report stands in another as yet. */
  readonly pending: boolean;
  readonly choice: ReportLanguageChoice;
  /** Null where none can be chosen. */
  readonly choose: ((choice: ReportLanguageChoice) => void) | null;
}

const never = (): (() => void) => () => {};

/** The language of reports: the interface's, or the one that was chosen for whoever runs the site. */
export function useReportLanguage(): ReportLanguage {
  const own = useLanguage();
  const port = useContext(LanguagesContext);
  const choice = useSyncExternalStore(
    port?.subscribe ?? never,
    () => port?.getSnapshot().reportChoice ?? "interface",
  );
  const [loaded, setLoaded] = useState<{ readonly code: LanguageCode; readonly language: Language } | null>(
    null,
  );
  useEffect(() => {
    if (port === null || choice === "interface") return undefined;
    let over = false;
    void port.load(choice).then((language) => {
      if (!over) setLoaded({ code: choice, language });
    });
    return () => {
      over = true;
    };
  }, [port, choice]);
  const choose = port === null ? null : port.chooseForReports;
  if (choice === "interface") return { language: own, pending: false, choice, choose };
  return { language: loaded?.language ?? own, pending: loaded?.code !== choice, choice, choose };
}
