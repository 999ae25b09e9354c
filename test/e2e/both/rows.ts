import { pollUntil } from "../poll";
import type { View } from "./under-test";

/** A row of the panel's list, as a person reads it. */
export interface Row {
  readonly url: string;
  readonly method: string;
  readonly type: string;
  readonly responder: string;
  readonly likely: boolean;
  readonly product: string | null;
  readonly rayId: string | null;
}

/** The rows whose URL has this text, once there are so many. */
export function rowsOf(panel: View, urlPart: string, count = 1): Promise<readonly Row[]> {
  return pollUntil(`${count} row(s) of ${urlPart}`, async () => {
    const rows = (await panel.evaluate(readRows)).filter(({ url }) => url.includes(urlPart));
    return rows.length >= count && rows;
  });
}

/** Selects the row of a whole URL, and waits for its details. */
export async function openDetails(panel: View, url: string): Promise<void> {
  await rowsOf(panel, url);
  await panel.evaluate(clickRow, url);
  await pollUntil("the details", () => panel.evaluate(() => document.querySelector(".details") !== null));
}

/** What a person reads in it now. */
export function textOf(view: View): Promise<string> {
  return view.evaluate(() => document.body.innerText);
}

/** Waits until it says something. */
export async function says(view: View, words: string): Promise<void> {
  let last = "";
  try {
    await pollUntil(`the words "${words}"`, async () => (last = await textOf(view)).includes(words));
  } catch (error) {
    throw new Error(`${String(error)} It says:\n${last.slice(0, 1_000)}`, { cause: error });
  }
}

/** The rows of the panel's list, in its order. Runs in the panel. */
export function readRows(): Row[] {
  return Array.from(document.querySelectorAll(".row[data-block]"), (row) => ({
    url: row.querySelector(".cell-url")?.getAttribute("title") ?? "",
    method: row.querySelector(".cell-method")?.textContent?.trim() ?? "",
    type: row.querySelector(".cell-type")?.textContent?.trim() ?? "",
    responder: row.querySelector(".verdict-mark")?.getAttribute("data-answerer") ?? "",
    likely: row.querySelector(".verdict-likely") !== null,
    product: row.querySelector(".cell-verdict")?.getAttribute("data-product") ?? null,
    rayId: row.querySelector(".cell-ray")?.textContent?.trim() || null,
  }));
}

// Runs in the panel.
function clickRow(url: string): void {
  const row = Array.from(document.querySelectorAll<HTMLElement>(".row[data-block]")).find(
    (each) => each.querySelector(".cell-url")?.getAttribute("title") === url,
  );
  row?.click();
}
