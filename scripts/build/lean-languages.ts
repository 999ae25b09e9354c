import { readdirSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";

const folder = new URL("../../public/_locales/", import.meta.url);
const language = /\/_locales\/(?!en\/)([^/]+)\/messages\.json$/;
const idsName = "virtual:message-ids";
const idsModule = "\0languages/message-ids";
const textsModule = /^\0languages\/texts-([A-Za-z_]+)$/;

/**
 * Ships the texts of each language but English without their ids, which are a fifth of its bytes and the
 * same in all: as a list in the order of the ids, which are a module of their own.
 */
export function leanLanguages(): Plugin {
  return {
    name: "lean-languages",
    enforce: "pre",
    resolveId: {
      filter: { id: [language, /^virtual:message-ids$/] },
      handler: (id) => (id === idsName ? idsModule : `\0languages/texts-${language.exec(id)?.[1] ?? ""}`),
    },
    load: {
      filter: { id: [textsModule, /^\0languages\/message-ids$/] },
      handler: (id) =>
        id === idsModule
          ? idsCode(messageIds())
          : textsCode(messageIds(), textsOf(textsModule.exec(id)?.[1])),
    },
  };
}

/** Every id that any of these languages has, in order. */
function messageIds(): readonly string[] {
  const codes = readdirSync(folder).filter((code) => code !== "en");
  const ids = new Set(codes.flatMap((code) => Object.keys(textsOf(code))));
  return [...ids].filter((id) => !id.startsWith("extension_")).toSorted();
}

function textsOf(code = ""): Readonly<Record<string, { readonly message: string } | undefined>> {
  return JSON.parse(readFileSync(new URL(`${code}/messages.json`, folder), "utf8")) as Record<
    string,
    { message: string }
  >;
}

/** A module that makes a catalogue of a list of texts; 0 stands for a message that a language has not. */
export function idsCode(ids: readonly string[]): string {
  return `const ids = ${JSON.stringify(ids.join(" "))}.split(" ");
export const catalogueOf = (texts) =>
  Object.fromEntries(ids.map((id, at) => [id, { message: texts[at] }]).filter(([, { message }]) => message !== 0));
`;
}

/** A module with the catalogue of a language. */
export function textsCode(
  ids: readonly string[],
  texts: Readonly<Record<string, { readonly message: string } | undefined>>,
): string {
  return `import { catalogueOf } from "${idsName}";
export default catalogueOf(${JSON.stringify(ids.map((id) => texts[id]?.message ?? 0))});
`;
}
