import type { Block } from "../../core/blocks/block";
import type { UrlDetail } from "../../core/report/report";
import type { ReportPartId } from "../../core/report/report-parts";
import type { PictureResult } from "../ports";

/** What the visitor chose and typed for one report. */
export interface ReportChoices {
  readonly urlDetail: UrlDetail;
  readonly doing: string;
  /** Parts that are switched off. */
  readonly leaveOut: readonly ReportPartId[];
}

/** A report in the making; kept for its block while the panel lives. */
export interface Draft {
  readonly block: Block;
  /** When the button was pressed, in milliseconds since the epoch. */
  readonly createdAt: number;
  /** Null while the picture is being taken. */
  readonly picture: PictureResult | null;
  readonly choices: ReportChoices;
}

/** The choices of a new report: no query values, every part that helps the owner to find the refusal. */
export const firstChoices: ReportChoices = { urlDetail: "no-query", doing: "", leaveOut: [] };
