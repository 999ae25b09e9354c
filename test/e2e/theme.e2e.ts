import { describe, expect, it } from "vitest";
import { pollUntil } from "./poll";
import { stage } from "./stage";

/** Platform fact P29. */
describe("the theme of the panel", () => {
  const at = stage();

  it("follows that of DevTools while it is open, there and back, without a reload", async () => {
    const panel = await at.session.panel();
    await panel.evaluate(() => {
      (globalThis as { whose403Unloaded?: false }).whose403Unloaded = false;
    });
    const shows = (theme: "light" | "dark"): Promise<string> =>
      pollUntil(`the ${theme} theme`, () =>
        panel.evaluate((wanted) => {
          const root = document.querySelector<HTMLElement>(".whose403");
          return root?.dataset["theme"] === wanted && getComputedStyle(root).backgroundColor;
        }, theme),
      );
    await at.session.setTheme("default");
    const light = await shows("light");
    await at.session.setTheme("dark");
    const dark = await shows("dark");
    expect(dark).not.toBe(light);
    await at.session.setTheme("default");
    expect(await shows("light")).toBe(light);
    expect(await panel.evaluate(() => "whose403Unloaded" in globalThis)).toBe(true);
  });
});
