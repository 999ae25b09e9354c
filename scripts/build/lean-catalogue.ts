import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/**
 * Messages that are of no use before a report is made or a popup is opened: a third of all. The two
 * that are left out are chosen before the preview is there to show them.
 */
export const reportMessage =
  /^(?:ui_report_(?!picture_(?:refused|page_left)$)|ui_contact_|ui_popup_|report_|removed_)/;

const catalogue = /\/_locales\/[^/]+\/messages\.json$/;
const english = new URL("../../public/_locales/en/messages.json", import.meta.url);

/**
 * Keeps only the texts of the message catalogue in what ships: descriptions are for translators.
 * `split`: the messages of reports go to `src/core/messages/report-messages.ts`, which what says
 * them imports; else all stay in one.
 */
export function leanCatalogue({ split }: { readonly split: boolean }): Plugin {
  return {
    name: "lean-catalogue",
    enforce: "pre",
    transform: {
      filter: { id: [catalogue, /\/core\/messages\/report-messages\.ts$/] },
      handler(code, id) {
        if (catalogue.test(id))
          return { code: texts(code, (name) => !split || !reportMessage.test(name)), map: null };
        if (!split) return null;
        const ofReports = texts(readFileSync(english, "utf8"), (name) => reportMessage.test(name));
        return {
          code: `import { englishCatalogue } from "./catalogue";\nObject.assign(englishCatalogue, ${ofReports});\n`,
          map: null,
        };
      },
    },
  };
}

function texts(json: string, wanted: (name: string) => boolean): string {
  const entries = Object.entries(JSON.parse(json) as Record<string, { message: string }>);
  const lean = entries.filter(([name]) => wanted(name)).map(([name, { message }]) => [name, { message }]);
  return JSON.stringify(Object.fromEntries(lean));
}
