import type { Plugin } from "vite";

/** Keeps only the texts of the message catalogue in what ships: descriptions are for translators. */
export function leanCatalogue(): Plugin {
  return {
    name: "lean-catalogue",
    enforce: "pre",
    transform: {
      filter: { id: /\/_locales\/[^/]+\/messages\.json$/ },
      handler(code) {
        const entries = Object.entries(JSON.parse(code) as Record<string, { message: string }>);
        const lean = Object.fromEntries(entries.map(([id, entry]) => [id, { message: entry.message }]));
        return { code: JSON.stringify(lean), map: null };
      },
    },
  };
}
