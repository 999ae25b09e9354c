import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalogue } from "../../../src/core/messages/catalogue";
import { languages } from "../../../src/core/messages/languages";
import type { Language } from "../../../src/core/messages/render";
import { root } from "../../house/source-files";

/** Every language but English, with its texts. */
export function translatedLanguages(): readonly (Language & { readonly name: string })[] {
  return languages
    .filter(({ code }) => code !== "en")
    .map((facts) => {
      const file = join(root, "public/_locales", facts.code, "messages.json");
      return { ...facts, catalogue: JSON.parse(readFileSync(file, "utf8")) as Catalogue };
    });
}
