import browser from "webextension-polyfill";
import type { Catalogue } from "../core/messages/catalogue";
import { languageFor, languages, type LanguageChoice, type LanguageCode } from "../core/messages/languages";
import { english, type Language } from "../core/messages/render";
import type { LanguagePort, LanguageState } from "../ui/ports-language";
import { languageSetting, reportLanguageSetting } from "./settings";

declare global {
  interface ImportMeta {
    /** Vite's `glob` where each module is loaded when it is asked for. */
    glob<T>(
      patterns: string | readonly string[],
      options: { readonly import: string; readonly eager?: false },
    ): Record<string, () => Promise<T>>;
  }
}

/** Each a chunk of its own that is loaded when it is wanted; English is built in. */
const catalogues = import.meta.glob<Catalogue>(
  ["../../public/_locales/*/messages.json", "!../../public/_locales/en/messages.json"],
  { import: "default" },
);

/** What was loaded, or is under way. */
const loading = new Map<LanguageCode, Promise<Language>>();

function load(code: LanguageCode): Promise<Language> {
  const started = loading.get(code) ?? loadAnew(code);
  loading.set(code, started);
  return started;
}

async function loadAnew(code: LanguageCode): Promise<Language> {
  const facts = languages.find((each) => each.code === code);
  const catalogue = await catalogues[`../../public/_locales/${code}/messages.json`]?.().catch(
    () => undefined,
  );
  return facts && catalogue ? { ...facts, catalogue } : english;
}

function languageOf(choice: LanguageChoice): Promise<Language> {
  return load(choice === "auto" ? languageFor(browser.i18n.getUILanguage()) : choice);
}

/** What asks for the language of the interface at any time: English until it is loaded. */
export function languageNow(): () => Language {
  let started: LanguagePort | null = null;
  void startLanguages().then((port) => {
    started = port;
  });
  return () => started?.getSnapshot().language ?? english;
}

/**
 * The languages that were chosen, ready to be shown, and from then on live: what is chosen in one page
 * of ours holds in all of them, and is remembered. Never rejects.
 */
export async function startLanguages(): Promise<LanguagePort> {
  const listeners = new Set<() => void>();
  const [choice, reportChoice] = await Promise.all([languageSetting.read(), reportLanguageSetting.read()]);
  let state: LanguageState = { choice, reportChoice, language: await languageOf(choice) };

  function change(patch: Partial<LanguageState>): void {
    state = { ...state, ...patch };
    for (const listener of listeners) listener();
  }

  function show(wanted: LanguageChoice): void {
    change({ choice: wanted });
    void languageOf(wanted).then((language) => {
      // Another one may have been chosen meanwhile.
      if (state.choice === wanted && state.language !== language) change({ language });
    });
  }

  languageSetting.listen(show);
  reportLanguageSetting.listen((wanted) => change({ reportChoice: wanted }));
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => state,
    // Shown at once, and not only once it is kept: where storage is denied nothing tells of it.
    choose(wanted) {
      show(wanted);
      void languageSetting.write(wanted);
    },
    chooseForReports(wanted) {
      change({ reportChoice: wanted });
      void reportLanguageSetting.write(wanted);
    },
    load,
  };
}
