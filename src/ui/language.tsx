import { createContext, useCallback, useContext } from "react";
import type { MessageId } from "../core/messages/catalogue";
import type { MessageParam } from "../core/messages/message";
import { english, render, type Language } from "../core/messages/render";

/** The language of the interface, handed down by the outermost component. */
export const LanguageContext = createContext<Language>(english);

/** Makes text of a message id and its parameters. */
export type Say = (id: MessageId, params?: Readonly<Record<string, MessageParam>>) => string;

/** The language of the interface. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** A function that renders messages in the language of the interface. */
export function useSay(): Say {
  const language = useContext(LanguageContext);
  return useCallback((id, params) => render(params ? { id, params } : { id }, language), [language]);
}
