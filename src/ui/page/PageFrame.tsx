import { useContext, useSyncExternalStore, type ReactNode } from "react";
import type { Language } from "../../core/messages/render";
import { ClipboardContext } from "../clipboard";
import { LanguageContext } from "../language";
import { LanguagesContext } from "../languages";
import { LanguageSwitch } from "../parts/LanguageSwitch";
import type { ClipboardPort, Store, Theme } from "../ports";
import "../theme.css";
import "../parts/parts.css";
import "./page.css";

interface PageFrameProps {
  readonly theme: Store<Theme>;
  readonly language: Language;
  readonly clipboard: ClipboardPort | null;
  readonly children: ReactNode;
}

/** What every view of the extension's tab stands in: its theme, its language and the switch of it, the clipboard. */
export function PageFrame({ theme, language, clipboard, children }: PageFrameProps) {
  const shade = useSyncExternalStore(theme.subscribe, theme.getSnapshot);
  const languages = useContext(LanguagesContext);
  const framed = (
    <div className="whose403 page" data-theme={shade} lang={language.tag}>
      {children}
      {languages && (
        <footer className="page-foot">
          <LanguageSwitch port={languages} />
        </footer>
      )}
    </div>
  );
  return (
    <LanguageContext value={language}>
      {clipboard === null ? framed : <ClipboardContext value={clipboard}>{framed}</ClipboardContext>}
    </LanguageContext>
  );
}
