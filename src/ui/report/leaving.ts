import type { Language } from "../../core/messages/render";
import type { Report } from "../../core/report/report";
import type { Picture, ReportPorts } from "../ports";
import { maxPictureBytes } from "./leaving-picture";

/** What leaves: the report as it is shown, with the picture that is shown in it. */
export interface Leaving {
  readonly report: Report;
  readonly picture: Picture | null;
  /** The address that the e-mail draft is for, if one was chosen. */
  readonly to: string | null;
  readonly language: Language;
}

/** Bytes of the picture from which a card is drawn, should the card of the whole one be too large. */
const smaller = [4_000_000, 1_000_000, 250_000];

/** The report card, small enough to be sent: with a smaller picture in it where need be. Null where none can be drawn. */
export async function drawCard(
  { card, pictureTools }: ReportPorts,
  { report, picture, language }: Leaving,
): Promise<Uint8Array<ArrayBuffer> | null> {
  let bytes = await card.draw(report, picture, language);
  for (const limit of picture === null ? [] : smaller) {
    if (bytes === null || bytes.length <= maxPictureBytes) return bytes;
    const less = picture && (await pictureTools.fit(picture, limit));
    bytes = less && (await card.draw(report, less, language));
  }
  return bytes !== null && bytes.length <= maxPictureBytes ? bytes : null;
}
