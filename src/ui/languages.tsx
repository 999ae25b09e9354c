import { createContext, useLayoutEffect, useSyncExternalStore, type ReactNode } from "react";
import type { Language } from "../core/messages/render";
import type { LanguagePort } from "./ports-language";

/** Where languages are chosen; null where none can be, as in a view that is shown by itself. */
export const LanguagesContext = createContext<LanguagePort | null>(null);

interface InLanguageProps {
  readonly languages: LanguagePort;
  /** Draws the page in a language. */
  readonly children: (language: Language) => ReactNode;
}

/** A page of ours in the language that is chosen, live. The document says which, to screen readers too. */
export function InLanguage({ languages, children }: InLanguageProps) {
  const { language } = useSyncExternalStore(languages.subscribe, languages.getSnapshot);
  useLayoutEffect(() => {
    document.documentElement.lang = language.tag;
    document.documentElement.dir = language.direction ?? "ltr";
  }, [language]);
  return <LanguagesContext value={languages}>{children(language)}</LanguagesContext>;
}
