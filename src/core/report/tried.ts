import { render, type Language } from "../messages/render";

/** What a visitor can try by themselves; the ticks go into the report. */
export type TriedId = (typeof triedIds)[number];

/** In the order in which they are offered: what most often helps comes first. */
export const triedIds = ["other_network", "no_proxy", "private_window", "other_browser"] as const;

/** What was tried, as a sentence of the report. */
export function triedSentence(id: TriedId, language: Language): string {
  return render({ id: `report_tried_${id}` }, language);
}
