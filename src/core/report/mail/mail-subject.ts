import { render, type Language } from "../../messages/render";
import { cutCharacters } from "../cut-characters";
import { reportTitle } from "../facts";
import type { Report } from "../report";
import { shownLine } from "../shown-text";

const longest = 250;

/** The subject of a mail with a report: what was refused, and the number to find it by. */
export function mailSubject(report: Report, language: Language): string {
  const title = reportTitle(report, language);
  const { rayId } = report.block;
  const subject =
    rayId === null ? title : render({ id: "report_mail_subject", params: { title, ray: rayId } }, language);
  return cutCharacters(shownLine(subject), longest);
}
