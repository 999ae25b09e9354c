import * as v from "valibot";
import browser from "webextension-polyfill";

/** One remembered setting. Where storage is denied or full, the default holds for this session. */
export interface Setting<T> {
  readonly read: () => Promise<T>;
  readonly write: (value: T) => Promise<void>;
}

/** Whether the log survives navigation; on unless switched off. */
export const preserveLogSetting: Setting<boolean> = setting("preserveLog", v.boolean(), true);

function setting<T>(key: string, schema: v.GenericSchema<T>, fallback: T): Setting<T> {
  return {
    async read() {
      try {
        const parsed = v.safeParse(schema, (await browser.storage.local.get(key))[key]);
        return parsed.success ? parsed.output : fallback;
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
  };
}
