import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";

/**
 * Leaves in the `_locales` of the built extension only what the browser reads there: the messages that the
 * manifest names. All others are in the scripts already, where they can be another language than the browser's.
 */
export function leanLocales(manifest: object): Plugin {
  let folder = "";
  return {
    name: "lean-locales",
    apply: "build",
    configResolved(config) {
      folder = join(resolve(config.root, config.build.outDir), "_locales");
    },
    // Vite copies the public folder before it writes the bundle.
    writeBundle() {
      const names = namesIn(manifest);
      for (const language of readdirSync(folder)) {
        const file = join(folder, language, "messages.json");
        writeFileSync(file, onlyMessages(readFileSync(file, "utf8"), names));
      }
    },
  };
}

/** The messages that a manifest names, as `__MSG_name__` (chrome.i18n, "Internationalize the interface"). */
export function namesIn(manifest: object): string[] {
  const found = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+?)__/g)].map(([, name]) => name ?? "");
  return [...new Set(found)].toSorted();
}

/**
 * A catalogue of these messages alone, without what is there for translators. A message that a language does
 * not have is left out, since the browser then takes the default language's.
 */
export function onlyMessages(json: string, names: readonly string[]): string {
  const all = JSON.parse(json) as Record<string, { message: string; placeholders?: object }>;
  const kept = names.flatMap((name) => {
    const entry = all[name];
    if (entry === undefined) return [];
    const { message, placeholders } = entry;
    return [[name, placeholders === undefined ? { message } : { message, placeholders }]];
  });
  return `${JSON.stringify(Object.fromEntries(kept))}\n`;
}
