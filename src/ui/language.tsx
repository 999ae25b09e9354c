import { createContext, useCallback, useContext } from "react";
import type { MessageId } from "../core/messages/catalogue";
import type { MessageParam } from "../core/messages/message";
import { english, render, type Language } from "../core/messages/render";

/** The language of the interface, handed down by the outermost component. */
export const LanguageContext = createContext<Language>(english);

/** The language of the interface inside a part that is in another one, such as a report; null anywhere else. */
export const InterfaceLanguageContext = createContext<Language | null>(null);

/** Makes text of a message id and its parameters. */
export type Say = (id: MessageId, params?: Readonly<Record<string, MessageParam>>) => string;

/** The language of the interface, or of the part of it that one stands in. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** A function that renders messages in the language of `useLanguage`. */
export function useSay(): Say {
  const language = useContext(LanguageContext);
  return useCallback((id, params) => render(params ? { id, params } : { id }, language), [language]);
}
