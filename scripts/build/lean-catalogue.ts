import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/**
 * Messages that are of no use before a report is made, a file is opened, the language is changed, the
 * popup, a tab of our own, or the Fix view. Two of the preview's are left out: they are chosen before it
 * is there to show them.
 */
export const lateMessages = {
  report:
    /^(?:ui_report_(?!picture_(?:refused|page_left)$)|ui_(?:contact|popup|site|sensitivity|tried|page|permission|welcome|language)(?:_|$)|ui_sent_(?!unknown_program$)|ui_file_(?:binary|cut_short|empty|no_entries|no_log|not_json|too_large)$|ui_ray_(?:empty|wrong|length_)|report_|removed_|picture_(?:no_room|too_large)$|har_|verdict_only_ray$)/,
  fix: /^fix_/,
} as const;

type Late = keyof typeof lateMessages;

const late = /\/core\/messages\/(report|fix)-messages\.ts$/;
const catalogue = /\/_locales\/([^/]+)\/messages\.json$/;
/** The browser reads these itself, from the manifest. */
const manifestsOwn = /^extension_/;
const english = new URL("../../public/_locales/en/messages.json", import.meta.url);

/**
 * Keeps only the texts of the message catalogues in what ships: descriptions are for translators.
 * `split`: the late English ones go to `src/core/messages/report-messages.ts` and `fix-messages.ts`, which what
 * says them imports; else all stay in one. Any other language is loaded late as it is, and stays whole.
 */
export function leanCatalogue({ split }: { readonly split: boolean }): Plugin {
  return {
    name: "lean-catalogue",
    enforce: "pre",
    transform: {
      filter: { id: [catalogue, late] },
      handler(code, id) {
        const language = catalogue.exec(id)?.[1];
        if (language !== undefined) {
          const isThere = (name: string): boolean => !split || language !== "en" || !isLate(name);
          return { code: texts(code, isThere), map: null };
        }
        if (!split) return null;
        const which = lateMessages[late.exec(id)?.[1] as Late];
        const own = texts(readFileSync(english, "utf8"), (name) => which.test(name));
        return {
          code: `import { englishCatalogue } from "./catalogue";\nObject.assign(englishCatalogue, ${own});\n`,
          map: null,
        };
      },
    },
  };
}

function isLate(name: string): boolean {
  return Object.values(lateMessages).some((which) => which.test(name));
}

function texts(json: string, wanted: (name: string) => boolean): string {
  const entries = Object.entries(JSON.parse(json) as Record<string, { message: string }>);
  const lean = entries
    .filter(([name]) => wanted(name) && !manifestsOwn.test(name))
    .map(([name, { message }]) => [name, { message }]);
  return JSON.stringify(Object.fromEntries(lean));
}
