import * as v from "valibot";
import browser from "webextension-polyfill";
import { languages, type LanguageChoice, type LanguageCode } from "../core/messages/languages";
import type { ReportLanguageChoice } from "../ui/ports-language";

/** One remembered setting. Where storage is denied or full, the default holds for this session. */
export interface Setting<T> {
  readonly read: () => Promise<T>;
  readonly write: (value: T) => Promise<void>;
}

/** A setting that also tells when any page of ours writes it, this one included. */
export interface SharedSetting<T> extends Setting<T> {
  readonly listen: (listener: (value: T) => void) => void;
}

/** Whether the log survives navigation; on unless switched off. */
export const preserveLogSetting: Setting<boolean> = setting("preserveLog", v.boolean(), true);

const codes: readonly LanguageCode[] = languages.map(({ code }) => code);

/** The language of the interface; the browser's own unless one was chosen. */
export const languageSetting: SharedSetting<LanguageChoice> = setting(
  "language",
  v.picklist(["auto", ...codes]),
  "auto",
);

/** The language of reports; the interface's unless one was chosen. */
export const reportLanguageSetting: SharedSetting<ReportLanguageChoice> = setting(
  "reportLanguage",
  v.picklist(["interface", ...codes]),
  "interface",
);

function setting<T>(key: string, schema: v.GenericSchema<unknown, T>, fallback: T): SharedSetting<T> {
  const parsed = (value: unknown): T => {
    const result = v.safeParse(schema, value);
    return result.success ? result.output : fallback;
  };
  return {
    async read() {
      try {
        return parsed((await browser.storage.local.get(key))[key]);
      } catch {
        return fallback;
      }
    },
    async write(value) {
      try {
        await browser.storage.local.set({ [key]: value });
      } catch {
        // A setting that cannot be kept still holds while the page lives.
      }
    },
    listen(listener) {
      browser.storage.onChanged.addListener((changes, area) => {
        if (area === "local" && key in changes) listener(parsed(changes[key]?.newValue));
      });
    },
  };
}
