import { render, type Language } from "../messages/render";

/** Why a report has no picture, as one sentence. Some reasons say by themselves that there is none. */
export function noPictureSentence(reason: string, language: Language): string {
  const beginning = render({ id: "report_no_picture" }, language);
  return reason.startsWith(beginning) ? reason : `${beginning} ${reason}`;
}
