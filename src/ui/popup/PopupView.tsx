import { useContext, useEffect, useState, useSyncExternalStore } from "react";
import type { Language } from "../../core/messages/render";
import { ClipboardContext } from "../clipboard";
import { LanguageContext, useSay } from "../language";
import { LanguagesContext } from "../languages";
import { AddPanel } from "../parts/AddPanel";
import { LanguageSwitch } from "../parts/LanguageSwitch";
import type { PageReading, PopupPorts } from "../ports-popup";
import { RefusedPage } from "./RefusedPage";
import { statusMessage } from "./status-message";
import "../theme.css";
import "../parts/parts.css";
import "./popup.css";

interface PopupViewProps {
  readonly ports: PopupPorts;
  readonly language: Language;
}

/** The toolbar popup: the visitor's door. */
export function PopupView({ ports, language }: PopupViewProps) {
  const { theme, page } = ports;
  const shade = useSyncExternalStore(theme.subscribe, theme.getSnapshot);
  const languages = useContext(LanguagesContext);
  const [reading, setReading] = useState<PageReading | null>(null);
  useEffect(() => {
    let here = true;
    void page.read().then((read) => here && setReading(read));
    return () => {
      here = false;
    };
  }, [page]);
  return (
    <LanguageContext value={language}>
      <ClipboardContext value={ports.clipboard}>
        <main className="whose403 popup" data-theme={shade} lang={language.tag}>
          {reading?.state === "refused" ? (
            <RefusedPage reading={reading} ports={ports} />
          ) : (
            <OtherPage reading={reading} />
          )}
          <AddPanel panel={ports.panel} />
          {languages && (
            <footer className="popup-foot">
              <LanguageSwitch port={languages} />
            </footer>
          )}
        </main>
      </ClipboardContext>
    </LanguageContext>
  );
}

function OtherPage({ reading }: { reading: Exclude<PageReading, { state: "refused" }> | null }) {
  const say = useSay();
  switch (reading?.state) {
    case undefined:
      return (
        <p className="popup-reading" role="status">
          {say("ui_popup_reading")}
        </p>
      );
    case "not-refused": {
      const { status } = reading;
      return <p>{say(statusMessage(status), { status })}</p>;
    }
    case "error-page":
      return <p>{say("ui_popup_error_page")}</p>;
    case "nothing":
      return <p>{say("ui_popup_nothing")}</p>;
    case "not-readable":
      return <p>{say("ui_popup_not_readable")}</p>;
  }
}
