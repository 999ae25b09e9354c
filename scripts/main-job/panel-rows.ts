import type { Frame } from "puppeteer-core";
import type { ShownRow } from "./shown-row";

/** What the panel's list shows now, read from its page as a person would. */
export function shownRows(panel: Frame): Promise<ShownRow[]> {
  return panel.$$eval(".row[data-block]", (rows) =>
    rows.map((row) => {
      const cell = (name: string) => row.querySelector(`.cell-${name}`);
      const mark = row.querySelector<HTMLElement>(".verdict-mark");
      return {
        url: cell("url")?.getAttribute("title") ?? "",
        method: cell("method")?.textContent?.trim() ?? "",
        responder: mark?.dataset["answerer"] ?? "",
        likely: row.querySelector(".verdict-likely") !== null,
        product: cell("verdict")?.getAttribute("title") ?? null,
        rayId: cell("ray")?.textContent?.trim() || null,
      };
    }),
  );
}
