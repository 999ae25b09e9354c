import { act } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Catalogue } from "../../../src/core/messages/catalogue";
import { english, type Language } from "../../../src/core/messages/render";
import type { LanguagePort } from "../../../src/ui/ports-language";
import { memoryLanguages } from "../gallery/memory-languages";
import { aDraft, mountPreview, unmountPreviews } from "./mounted-preview";

const text = (message: string): Catalogue[string] => ({ message, description: "" });

/** A language that says little, all of it plain to see. */
const german: Language = {
  tag: "de",
  catalogue: {
    report_title: text("Zugriff auf $HOST$ verweigert ($STATUS$)"),
    report_part_url: text("Adresse"),
    ui_sensitivity_technical: text("technisch"),
    ui_report_save: text("Bericht speichern"),
  },
};

const refused = "Zugriff auf shop.example verweigert (403)";

describe("the language of a report", () => {
  afterEach(unmountPreviews);

  const mounted = (load: LanguagePort["load"] = () => Promise.resolve(german)) => {
    const { port } = memoryLanguages();
    return mountPreview(aDraft(), {}, { ...port, load });
  };

  it("is the interface's at first", async () => {
    const { paper, one } = await mounted();
    expect(paper()).toContain("Access to shop.example refused (403)");
    expect(one(".paper").lang).toBe("en");
  });

  it("is the operator's once it is chosen, in the paper and in what leaves, and nowhere else", async () => {
    const { paper, one, choose, click, until, asked, host } = await mounted();
    await choose("de", one(".choice-language select"));
    expect(paper()).toContain(refused);
    expect(one(".paper").lang).toBe("de");
    await click("Save report");
    await until(() => expect(asked.saved).toHaveLength(1));
    const [saved] = asked.saved;
    expect(saved?.content).toContain('<html lang="de"');
    expect(saved?.content).toContain(refused);
    // Words that do not leave are the visitor's own.
    const tags = [...host.querySelectorAll<HTMLElement>(".paper .sensitivity")];
    expect(tags.map(({ lang }) => lang)).toEqual(tags.map(() => "en"));
    expect(tags.map(({ textContent }) => textContent)).not.toContain("technisch");
  });

  it("holds what was pressed until it is there", async () => {
    let arrive: (language: Language) => void = () => {};
    const { one, choose, click, until, asked, outcome } = await mounted(
      () =>
        new Promise((resolve) => {
          arrive = resolve;
        }),
    );
    await choose("de", one(".choice-language select"));
    await click("Save report");
    expect(outcome()).not.toBe("");
    expect(asked.saved).toEqual([]);
    await act(async () => arrive(german));
    await until(() => expect(asked.saved).toHaveLength(1));
    expect(asked.saved[0]?.content).toContain(refused);
  });

  it("is not offered where there is none to choose from", async () => {
    const { find } = await mountPreview(aDraft());
    expect(find(".choice-language")).toBeNull();
  });

  it("goes back to the interface's", async () => {
    const load = vi.fn<LanguagePort["load"]>(() => Promise.resolve(german));
    const { one, choose, paper } = await mounted(load);
    const select = one(".choice-language select");
    await choose("de", select);
    await choose("interface", select);
    expect(paper()).toContain("Access to shop.example refused (403)");
    expect(one(".paper").lang).toBe(english.tag);
  });
});
