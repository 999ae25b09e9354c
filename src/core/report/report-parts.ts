import type { Message } from "../messages/message";

/** How much a part tells about the visitor: nothing, how the site is built, or something of their own. */
export type Sensitivity = "public" | "technical" | "personal";

/** One part of a report as declared: what a preview lists, and may offer a switch for. */
export interface ReportPart {
  readonly id: ReportPartId;
  readonly sensitivity: Sensitivity;
  readonly label: Message;
  /** What it holds and what it is good for, for the person who decides. */
  readonly description: Message;
  /** Whether the person may leave it out. What may not be is the report's point. */
  readonly optional: boolean;
}

export type ReportPartId = (typeof parts)[number][0];

const parts = [
  ["verdict", "public", false],
  ["ray_id", "public", false],
  ["times", "public", false],
  ["url", "personal", false],
  ["findings", "technical", true],
  ["fields", "technical", true],
  ["body_excerpt", "personal", true],
  ["again", "technical", true],
  ["server_address", "technical", true],
  ["browser", "technical", true],
  ["language", "personal", true],
  ["ip_address", "personal", true],
  ["tried", "personal", true],
  ["doing", "personal", true],
  ["picture", "personal", true],
] as const;

/** Every part of a report, in the order in which it is shown. */
export const reportParts: readonly ReportPart[] = parts.map(([id, sensitivity, optional]) => ({
  id,
  sensitivity,
  optional,
  label: { id: `report_part_${id}` },
  description: { id: `report_part_${id}_about` },
}));
