import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** The beginnings of messages that a log without a selection does not say, or whole ids. */
const late = {
  report: [
    // The details of a refusal: the verdict, its evidence, what to do.
    "(?:because|cause|decide|ray_note|verdict)_",
    "ui_(?:body|copy|evidence|fact|facts|fields|next|path|tab|unseen|where)_",
    "ui_(?:confidence_o|not_counted|not_known|note_(?!ours$))",
    "ui_(?:back_to_list|close_details|copied|details_name|make_report|no|response_title|would_decide|yes)$",
    // Reports, and the popup. Two of the preview's are chosen before it is there to show them.
    "(?:report|removed)_",
    "ui_report_(?!picture_(?:refused|page_left)$)",
    "ui_(?:contact|popup|sensitivity|site|tried)_",
    // Files that are opened.
    "har_",
    "ui_sent_(?!unknown_program$)",
    "ui_file_(?:binary|cut_short|empty|no_entries|no_log|not_json|too_large)$",
    "ui_ray_(?:empty$|wrong$|length_)",
    // Tabs of our own, and the switch of languages.
    "ui_(?:page|permission|welcome)_",
    "picture_(?:no_room|too_large)$",
    "ui_language(?:_|$)",
  ],
  fix: ["fix_"],
} as const;

/** Messages that load after the panel has opened, by the module that brings them. */
export const lateMessages = {
  report: new RegExp(`^(?:${late.report.join("|")})`),
  fix: new RegExp(`^(?:${late.fix.join("|")})`),
} as const;

type Late = keyof typeof lateMessages;

const lateModule = /\/core\/messages\/(report|fix)-messages\.ts$/;
const catalogue = /\/_locales\/en\/messages\.json$/;
/** The browser reads these itself, from the manifest. */
const manifestsOwn = /^extension_/;
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
      filter: { id: [catalogue, lateModule] },
      handler(code, id) {
        if (catalogue.test(id)) return { code: texts(code, (name) => !split || !isLate(name)), map: null };
        if (!split) return null;
        const which = lateMessages[lateModule.exec(id)?.[1] as Late];
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
