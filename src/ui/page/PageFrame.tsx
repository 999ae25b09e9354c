import { useSyncExternalStore, type ReactNode } from "react";
import type { Language } from "../../core/messages/render";
import { ClipboardContext } from "../clipboard";
import { LanguageContext } from "../language";
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

/** What every view of the extension's tab stands in: its theme, its language, the clipboard. */
export function PageFrame({ theme, language, clipboard, children }: PageFrameProps) {
  const shade = useSyncExternalStore(theme.subscribe, theme.getSnapshot);
  const framed = (
    <div className="whose403 page" data-theme={shade} lang={language.tag}>
      {children}
    </div>
  );
  return (
    <LanguageContext value={language}>
      {clipboard === null ? framed : <ClipboardContext value={clipboard}>{framed}</ClipboardContext>}
    </LanguageContext>
  );
}
