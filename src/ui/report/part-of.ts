import type { MessageId } from "../../core/messages/catalogue";
import { reportParts, type ReportPart, type ReportPartId } from "../../core/report/report-parts";

/** Facts that are told by another part than the verdict. */
const facts: Readonly<Record<string, ReportPartId>> = {
  ray_id: "ray_id",
  colo: "ray_id",
  time: "times",
  local_time: "times",
  clock_skew: "times",
  url: "url",
  server_address: "server_address",
  browser: "browser",
  language: "language",
  visitor_address: "ip_address",
};

/** Sections of a report that belong to a declared part; what has none says only what the verdict does. */
const sections: Readonly<Partial<Record<MessageId, ReportPartId>>> = {
  report_part_doing: "doing",
  report_tried: "tried",
  report_part_picture: "picture",
  report_part_findings: "findings",
  report_part_body_excerpt: "body_excerpt",
  report_part_fields: "fields",
  report_again: "again",
  report_again_findings: "again",
  report_again_fields: "again",
};

/** The declared part to which a fact of a report belongs. */
export function partOfFact(id: string): ReportPart {
  return declared(facts[id] ?? "verdict");
}

/** The declared part to which a section of a report belongs. */
export function partOfSection(id: MessageId): ReportPart {
  return declared(sections[id] ?? "verdict");
}

/** A part as it is declared. */
export function declared(id: ReportPartId): ReportPart {
  const part = reportParts.find((each) => each.id === id);
  if (part === undefined) throw new Error(`No part ${id} is declared.`);
  return part;
}
