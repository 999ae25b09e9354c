import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/**
 * Messages that are of no use before a report is made or opened, the popup, or the Fix view. Two of the
 * preview's are left out: they are chosen before it is there to show them.
 */
export const lateMessages = {
  report:
    /^(?:ui_report_(?!picture_(?:refused|page_left)$)|ui_contact_|ui_popup_|ui_site_|ui_sent_(?!unknown_program$)|report_|removed_)/,
  fix: /^fix_/,
} as const;

type Late = keyof typeof lateMessages;

const late = /\/core\/messages\/(report|fix)-messages\.ts$/;
const catalogue = /\/_locales\/[^/]+\/messages\.json$/;
const english = new URL("../../public/_locales/en/messages.json", import.meta.url);

/**
 * Keeps only the texts of the message catalogue in what ships: descriptions are for translators.
 * `split`: the late ones go to `src/core/messages/report-messages.ts` and `fix-messages.ts`, which what
 * says them imports; else all stay in one.
 */
export function leanCatalogue({ split }: { readonly split: boolean }): Plugin {
  return {
    name: "lean-catalogue",
    enforce: "pre",
    transform: {
      filter: { id: [catalogue, late] },
      handler(code, id) {
        if (catalogue.test(id)) return { code: texts(code, (name) => !split || !isLate(name)), map: null };
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
  const lean = entries.filter(([name]) => wanted(name)).map(([name, { message }]) => [name, { message }]);
  return JSON.stringify(Object.fromEntries(lean));
}
