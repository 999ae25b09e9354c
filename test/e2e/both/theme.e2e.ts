import { expect, it } from "vitest";
import { pollUntil } from "../poll";
import { eachBrowser } from "./each-browser";

/** Platform fact P29. */
eachBrowser("the theme of the panel", (at) => {
  it("follows that of DevTools while it is open, there and back, without a reload", async () => {
    const panel = await at.panel();
    await panel.evaluate(() => void (document.documentElement.dataset["mark"] = "ours"));
    const shows = (theme: "light" | "dark"): Promise<string> =>
      pollUntil(`the ${theme} theme`, () =>
        panel.evaluate((wanted) => {
          const root = document.querySelector<HTMLElement>(".whose403");
          return root?.dataset["theme"] === wanted ? getComputedStyle(root).backgroundColor : "";
        }, theme),
      );
    await at.setTheme("light");
    const light = await shows("light");
    await at.setTheme("dark");
    expect(await shows("dark")).not.toBe(light);
    await at.setTheme("light");
    expect(await shows("light")).toBe(light);
    expect(await panel.evaluate(() => document.documentElement.dataset["mark"] === "ours")).toBe(true);
  });
});
