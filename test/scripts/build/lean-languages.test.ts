import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "vite";
import { describe, expect, it } from "vitest";
import { leanLanguages } from "../../../scripts/build/lean-languages";
import { languages } from "../../../src/core/messages/languages";
import { root } from "../../house/source-files";

const codes = languages.map(({ code }) => code).filter((code) => code !== "en");
const fileOf = (code: string): string => join(root, "public/_locales", code, "messages.json");

/** The code that a build makes of a module with these lines. */
async function built(code: string, plugins: readonly Plugin[]): Promise<string> {
  const entry: Plugin = {
    name: "entry",
    resolveId: (id) => (id === "entry" ? "\0entry" : null),
    load: (id) => (id === "\0entry" ? code : null),
  };
  const made = await build({
    configFile: false,
    logLevel: "error",
    plugins: [entry, ...plugins],
    build: {
      write: false,
      minify: true,
      rollupOptions: { input: "entry", preserveEntrySignatures: "strict" },
    },
  });
  const chunks = [made].flat().flatMap((each) => ("output" in each ? each.output : []));
  return chunks.map((each) => (each.type === "chunk" ? each.code : "")).join("\n");
}

const allOf = codes.map((code) => `export { default as ${code} } from ${JSON.stringify(fileOf(code))};`);

describe("the languages as they ship", () => {
  it("have every text under its id, but those that the browser reads itself", async () => {
    const code = await built(allOf.join("\n"), [leanLanguages()]);
    const shipped = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<
      string,
      Record<string, { message: string }>
    >;
    for (const language of codes) {
      const texts = JSON.parse(readFileSync(fileOf(language), "utf8")) as Record<string, unknown>;
      const { extension_name: _name, extension_description: _description, ...own } = texts;
      expect(shipped[language]).toEqual(own);
    }
  });

  it("have the ids once, and not in every language", async () => {
    const [lean, plain] = [
      await built(allOf.join("\n"), [leanLanguages()]),
      await built(allOf.join("\n"), []),
    ];
    const times = (code: string): number => code.split("ui_report_save_done").length - 1;
    expect([times(lean), times(plain)]).toEqual([1, codes.length]);
  });
});
