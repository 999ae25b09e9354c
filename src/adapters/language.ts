import browser from "webextension-polyfill";
import type { Catalogue } from "../core/messages/catalogue";
import { languageFor, languages, type LanguageChoice, type LanguageCode } from "../core/messages/languages";
import { english, type Language } from "../core/messages/render";
import type { LanguagePort, LanguageState } from "../ui/ports-language";
import type { Store } from "../ui/ports";
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
  // Where it could not be had it is tried again the next time it is wanted.
  if (!catalogue) loading.delete(code);
  return facts && catalogue ? { ...facts, catalogue } : english;
}

function languageOf(choice: LanguageChoice): Promise<Language> {
  return load(choice === "auto" ? languageFor(browser.i18n.getUILanguage()) : choice);
}

/** The language of the interface at any time, and when it changes: English until it is loaded. */
export function languageNow(): Store<Language> {
  const listeners = new Set<() => void>();
  let language = english;
  void startLanguages().then((port) => {
    const take = (): void => {
      ({ language } = port.getSnapshot());
      for (const listener of listeners) listener();
    };
    port.subscribe(take);
    take();
  });
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => language,
  };
}

/**
 * The languages that were chosen, ready to be shown, and from then on live: what is chosen in one page
 * of ours holds in all of them, and is remembered. Never rejects.
 */
export async function startLanguages(): Promise<LanguagePort> {
  const listeners = new Set<() => void>();
  let state: LanguageState = { choice: "auto", reportChoice: "interface", language: english };

  function change(patch: Partial<LanguageState>): void {
    state = { ...state, ...patch };
    for (const listener of listeners) listener();
  }

  async function show(wanted: LanguageChoice): Promise<void> {
    change({ choice: wanted });
    const language = await languageOf(wanted);
    // Another one may have been chosen meanwhile.
    if (state.choice === wanted && state.language !== language) change({ language });
  }

  // Heard from before anything is read: what another page chooses meanwhile is newer than what is read.
  let heard = false;
  let heardOfReports = false;
  languageSetting.listen((wanted) => {
    heard = true;
    void show(wanted);
  });
  reportLanguageSetting.listen((wanted) => {
    heardOfReports = true;
    change({ reportChoice: wanted });
  });
  const [choice, reportChoice] = await Promise.all([languageSetting.read(), reportLanguageSetting.read()]);
  if (!heardOfReports) change({ reportChoice });
  await show(heard ? state.choice : choice);
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => state,
    // Shown at once, and not only once it is kept: where storage is denied nothing tells of it.
    choose(wanted) {
      void show(wanted);
      void languageSetting.write(wanted);
    },
    chooseForReports(wanted) {
      change({ reportChoice: wanted });
      void reportLanguageSetting.write(wanted);
    },
    load,
  };
}
