import type { Frame } from "puppeteer-core";
import type { ShownRow } from "./shown-row";

/** What the panel's list shows now, read from its page as a person would. */
export function shownRows(panel: Frame): Promise<ShownRow[]> {
  // No named function inside: the compiler would mark it with a name-keeper that the page lacks.
  return panel.$$eval(".row[data-block]", (rows) =>
    rows.map((row) => ({
      url: row.querySelector(".cell-url")?.getAttribute("title") ?? "",
      method: row.querySelector(".cell-method")?.textContent?.trim() ?? "",
      responder: row.querySelector(".verdict-mark")?.getAttribute("data-answerer") ?? "",
      likely: row.querySelector(".verdict-likely") !== null,
      product: row.querySelector(".cell-verdict")?.getAttribute("data-product") ?? null,
      rayId: row.querySelector(".cell-ray")?.textContent?.trim() || null,
    })),
  );
}
