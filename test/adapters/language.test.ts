import { beforeEach, describe, expect, it, vi } from "vitest";
import { languageNow, startLanguages } from "../../src/adapters/language";

type Changes = Record<string, { newValue?: unknown }>;

const storage = vi.hoisted(() => ({
  kept: {} as Record<string, unknown>,
  listeners: new Set<(changes: Record<string, { newValue?: unknown }>, area: string) => void>(),
  denied: false,
  ui: "en-GB",
}));

vi.mock("webextension-polyfill", () => ({
  default: {
    i18n: { getUILanguage: () => storage.ui },
    storage: {
      local: {
        get: (key: string) =>
          storage.denied
            ? Promise.reject(new Error("denied"))
            : Promise.resolve({ [key]: storage.kept[key] }),
        set: (items: Record<string, unknown>) => {
          if (storage.denied) return Promise.reject(new Error("denied"));
          Object.assign(storage.kept, items);
          tell(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])));
          return Promise.resolve();
        },
      },
      onChanged: {
        addListener: (listener: (changes: Changes, area: string) => void) => storage.listeners.add(listener),
      },
    },
  },
}));

function tell(changes: Changes, area = "local"): void {
  for (const listener of storage.listeners) listener(changes, area);
}

describe("the language of our pages", () => {
  beforeEach(() => {
    storage.kept = {};
    storage.listeners.clear();
    storage.denied = false;
    storage.ui = "en-GB";
  });

  it("is the browser's while none was chosen", async () => {
    storage.ui = "de-AT";
    const { language, choice } = (await startLanguages()).getSnapshot();
    expect([choice, language.tag, language.direction]).toEqual(["auto", "de", "ltr"]);
    expect(Object.keys(language.catalogue).length).toBeGreaterThan(500);
  });

  it("is English where the browser's is none of ours", async () => {
    storage.ui = "zh-TW";
    expect((await startLanguages()).getSnapshot().language.tag).toBe("en");
  });

  it("is the one that was chosen before, and the browser's where that is damaged", async () => {
    storage.kept = { language: "fr" };
    expect((await startLanguages()).getSnapshot().language.tag).toBe("fr");
    storage.kept = { language: { code: "fr" } };
    expect((await startLanguages()).getSnapshot()).toMatchObject({ choice: "auto", language: { tag: "en" } });
  });

  it("that is chosen in one page holds in every page, at once, and is kept", async () => {
    const [panel, popup] = [await startLanguages(), await startLanguages()];
    const told = vi.fn<() => void>();
    popup.subscribe(told);
    panel.choose("ja");
    await vi.waitFor(() => expect(popup.getSnapshot().language.tag).toBe("ja"));
    expect(panel.getSnapshot()).toMatchObject({ choice: "ja", language: { tag: "ja" } });
    expect(told).toHaveBeenCalled();
    expect(storage.kept).toEqual({ language: "ja" });
  });

  it("that is chosen while a page is still starting wins over what that page read", async () => {
    storage.kept = { language: "fr", reportLanguage: "fr" };
    const starting = startLanguages();
    tell({ language: { newValue: "es" }, reportLanguage: { newValue: "de" } });
    expect((await starting).getSnapshot()).toMatchObject({
      choice: "es",
      reportChoice: "de",
      language: { tag: "es" },
    });
  });

  it("is told of, to what only needs the texts, when it is there and when it changes", async () => {
    storage.kept = { language: "fr" };
    const language = languageNow();
    const tags: string[] = [language.getSnapshot().tag];
    language.subscribe(() => tags.push(language.getSnapshot().tag));
    await vi.waitFor(() => expect(tags.at(-1)).toBe("fr"));
    tell({ language: { newValue: "ja" } });
    await vi.waitFor(() => expect(tags.at(-1)).toBe("ja"));
    expect(tags[0]).toBe("en");
  });

  it("is the last of several that are chosen in haste", async () => {
    const panel = await startLanguages();
    for (const choice of ["de", "es", "auto", "fr"] as const) panel.choose(choice);
    await vi.waitFor(() => expect(panel.getSnapshot().language.tag).toBe("fr"));
    await Promise.all((["de", "es", "en"] as const).map(panel.load));
    expect(panel.getSnapshot()).toMatchObject({ choice: "fr", language: { tag: "fr" } });
  });

  it("holds for the page where nothing can be kept", async () => {
    storage.denied = true;
    const panel = await startLanguages();
    panel.choose("pt_BR");
    await vi.waitFor(() => expect(panel.getSnapshot().language.tag).toBe("pt-BR"));
  });

  it("does not change by what another part of storage says", async () => {
    const panel = await startLanguages();
    tell({ language: { newValue: "de" } }, "session");
    tell({ other: { newValue: "de" } });
    expect(panel.getSnapshot().choice).toBe("auto");
  });

  it("of reports is the interface's until one is chosen, everywhere", async () => {
    const [panel, page] = [await startLanguages(), await startLanguages()];
    expect(page.getSnapshot().reportChoice).toBe("interface");
    panel.chooseForReports("es");
    expect(page.getSnapshot()).toMatchObject({ reportChoice: "es", language: { tag: "en" } });
    expect(storage.kept).toEqual({ reportLanguage: "es" });
  });
});
