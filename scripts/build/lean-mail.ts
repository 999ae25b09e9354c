import type { Plugin } from "vite";

/**
 * Leaves out of postal-mime what makes text of HTML and HTML of text, with the table of 2,231 entities that it
 * takes: an e-mail is read for the files that came with it, and nobody asks for its text
 * (src/core/report/import/mail-parts.ts). The build fails when the library no longer has it where it was.
 */
export function leanMail(): Plugin {
  let met = false;
  return {
    name: "lean-mail",
    apply: "build",
    buildStart() {
      met = false;
    },
    load: {
      filter: { id: /\/postal-mime\/dist\/esm\/text-format\.js$/ },
      handler() {
        met = true;
        return withoutTexts;
      },
    },
    buildEnd(error) {
      if (error === undefined && !met)
        this.error("postal-mime's text-format.js is not where it was looked for.");
    },
  };
}

/** In place of postal-mime's text-format.js: what postal-mime.js imports of it, all of it making no text. */
export const withoutTexts = `const none = () => "";
export { none as textToHtml, none as htmlToText, none as formatTextHeader, none as formatHtmlHeader };
`;
