import type { Catalogue } from "../../../src/core/messages/catalogue";
import { languages, type LanguageCode } from "../../../src/core/messages/languages";
import { english, type Language } from "../../../src/core/messages/render";
import type { LanguagePort, LanguageState } from "../../../src/ui/ports-language";
import { memoryStore } from "./memory-store";
import { pseudoLanguage } from "./pseudo-language";

const catalogues = import.meta.glob<Catalogue>("../../../public/_locales/*/messages.json", {
  import: "default",
});

/** A language by its code; `pseudo` is the one that nobody speaks. */
export async function languageNamed(code: string): Promise<Language> {
  if (code === "pseudo") return pseudoLanguage();
  const facts = languages.find((each) => each.code === code);
  const catalogue = await catalogues[`../../../public/_locales/${code}/messages.json`]?.();
  return facts && catalogue ? { ...facts, catalogue } : english;
}

/** The languages in memory, the interface in the one given. Choosing works at once. */
export function memoryLanguages(language: Language = english) {
  const store = memoryStore<LanguageState>({ choice: "auto", language, reportChoice: "interface" });
  const change = (patch: Partial<LanguageState>): void => store.set({ ...store.getSnapshot(), ...patch });
  const port: LanguagePort = {
    subscribe: store.subscribe,
    getSnapshot: store.getSnapshot,
    load: (code: LanguageCode) => languageNamed(code),
    choose(choice) {
      change({ choice });
      void languageNamed(choice === "auto" ? "en" : choice).then((chosen) => change({ language: chosen }));
    },
    chooseForReports: (reportChoice) => change({ reportChoice }),
  };
  return { port, change };
}
