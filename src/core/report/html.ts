import type { Language } from "../messages/render";
import { reportJsonForMarkup } from "./json";
import type { Report } from "./report";
export function reportHtml(report: Report, _picture: string | null, _language: Language): string {
  return reportJsonForMarkup(report);
}
