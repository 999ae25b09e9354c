import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { languages } from "../../../src/core/messages/languages";
import type { Language } from "../../../src/core/messages/render";
import { LanguageContext } from "../../../src/ui/language";
import { InLanguage } from "../../../src/ui/languages";
import { LanguageSwitch } from "../../../src/ui/parts/LanguageSwitch";
import { memoryLanguages } from "../gallery/memory-languages";

// React asks for this before it lets a test act.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const hebrew: Language = {
  tag: "he",
  direction: "rtl",
  catalogue: { ui_language: { message: "שפה", description: "" } },
};

describe("the switch of languages", () => {
  const host = document.createElement("div");
  let root: Root;
  beforeEach(() => {
    root = createRoot(host);
  });
  afterEach(() => act(async () => root.unmount()));

  const mounted = async () => {
    const memory = memoryLanguages();
    await act(async () =>
      root.render(
        <InLanguage languages={memory.port}>
          {(language) => (
            <LanguageContext value={language}>
              <LanguageSwitch port={memory.port} />
            </LanguageContext>
          )}
        </InLanguage>,
      ),
    );
    const select = host.querySelector("select");
    if (select === null) throw new Error("There is no switch.");
    return { ...memory, select };
  };

  it("calls every language what its own readers call it, after the browser's own", async () => {
    const { select } = await mounted();
    expect([...select.options].map(({ text }) => text)).toEqual([
      "As the browser",
      ...languages.map(({ name }) => name),
    ]);
    expect([...select.options].map(({ lang }) => lang)).toEqual(["", ...languages.map(({ tag }) => tag)]);
    expect(select.labels?.[0]?.textContent).toContain("Language");
  });

  it("chooses, and the document says at once which language it is and how that is read", async () => {
    const { select, port, change } = await mounted();
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(["en", "ltr"]);
    await act(async () => {
      select.value = "fr";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(port.getSnapshot().choice).toBe("fr");
    await act(async () => change({ language: hebrew }));
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(["he", "rtl"]);
    expect(host.textContent).toContain("שפה");
  });
});
