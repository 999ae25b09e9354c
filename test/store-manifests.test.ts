import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import source from "../manifest.json" with { type: "json" };
import { chromeManifest } from "../scripts/build/manifest";
import { root } from "./house/source-files";

const manifest: object = chromeManifest(source);
const locales = join(root, "public/_locales");
const languages = readdirSync(locales).map((language) => {
  const json = readFileSync(join(locales, language, "messages.json"), "utf8");
  const messages = JSON.parse(json) as Record<string, { message: string } | undefined>;
  const of = (id: string): string | undefined => messages[id]?.message;
  return { language, name: of("extension_name"), description: of("extension_description") };
});

/** What does not fit, with the language in which it does not. */
const longer = (than: number, part: "name" | "description") =>
  languages.filter((one) => (one[part]?.length ?? 0) > than).map(({ language }) => language);

describe("the package for Edge, which is Chrome's", () => {
  // learn.microsoft.com/microsoft-edge/extensions/getting-started/manifest-format
  it("has the keys that Edge requires and recommends", () => {
    expect(manifest).toMatchObject({
      manifest_version: 3,
      name: expect.any(String) as string,
      action: expect.any(Object) as object,
      default_locale: "en",
      description: expect.any(String) as string,
      icons: expect.any(Object) as object,
      background: { service_worker: expect.any(String) as string },
    });
  });

  // learn.microsoft.com/microsoft-edge/extensions/developer-guide/port-chrome-extension, steps 2 and 3
  it("names no other store, and does not call itself an extension for Chrome", () => {
    expect(manifest).not.toHaveProperty("update_url");
    expect(manifest).not.toHaveProperty("key");
    for (const { name, description } of languages) expect(`${name} ${description}`).not.toMatch(/chrome/i);
  });
});

describe("the texts of the manifest, in every language", () => {
  it("are there in English", () => {
    expect(languages.find(({ language }) => language === "en")).toMatchObject({ name: "Whose403" });
  });

  // developer.mozilla.org, manifest.json/name: Edge takes 45 characters, addons.mozilla.org 50, Chrome 75.
  it("have a name that every store takes", () => {
    expect(longer(45, "name")).toEqual([]);
    // developer.chrome.com/docs/extensions/reference/manifest/name
    expect(source.short_name.length).toBeLessThanOrEqual(12);
  });

  // developer.chrome.com/docs/extensions/reference/manifest/description: 132. Firefox's summary may have 250.
  it("have a description that every store takes", () => {
    expect(longer(132, "description")).toEqual([]);
  });
});
