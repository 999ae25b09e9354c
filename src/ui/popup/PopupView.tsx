import { useSyncExternalStore } from "react";
import type { Language } from "../../core/messages/render";
import { ClipboardContext } from "../clipboard";
import { LanguageContext, useSay } from "../language";
import { CopyButton } from "../parts/CopyButton";
import type { ClipboardPort, PageReading, Store, Theme } from "../ports";
import { VerdictHead } from "../verdict/VerdictHead";
import "../theme.css";
import "../parts/parts.css";
import "./popup.css";

interface PopupViewProps {
  readonly reading: PageReading;
  readonly clipboard: ClipboardPort;
  readonly theme: Store<Theme>;
  readonly language: Language;
}

/** The toolbar popup: what the page itself shows of its refusal, and where the rest is to be had. */
export function PopupView({ reading, clipboard, theme, language }: PopupViewProps) {
  const shade = useSyncExternalStore(theme.subscribe, theme.getSnapshot);
  return (
    <LanguageContext value={language}>
      <ClipboardContext value={clipboard}>
        <main className="whose403 popup" data-theme={shade} lang={language.tag}>
          <Reading reading={reading} />
        </main>
      </ClipboardContext>
    </LanguageContext>
  );
}

function Reading({ reading }: { reading: PageReading }) {
  const say = useSay();
  if (reading.state === "not-readable") return <p>{say("ui_popup_not_readable")}</p>;
  if (reading.state === "not-refused") {
    const { status } = reading;
    return <p>{status === 0 ? say("ui_popup_no_status") : say("ui_popup_not_refused", { status })}</p>;
  }
  const { verdict, ray } = reading.block;
  return (
    <>
      <VerdictHead verdict={verdict} />
      {ray.rayId !== null && (
        <p className="popup-ray">
          <span>{say("ui_popup_ray_id")}</span> <code>{ray.rayId}</code>
          <CopyButton what={say("ui_popup_ray_id")} value={ray.rayId} />
        </p>
      )}
      <p className="popup-next">{say("ui_popup_next")}</p>
    </>
  );
}
