import type { Block } from "../../core/blocks/block";
import type { UrlDetail } from "../../core/report/report";
import type { PictureEdit } from "../../core/report/picture-edit";
import type { ReportPartId } from "../../core/report/report-parts";
import type { TriedId } from "../../core/report/tried";
import type { PictureResult } from "../ports";

/** What the visitor chose and typed for one report. */
export interface ReportChoices {
  readonly urlDetail: UrlDetail;
  readonly doing: string;
  readonly tried: readonly TriedId[];
  /** Parts that are switched off. */
  readonly leaveOut: readonly ReportPartId[];
  /** What is cut off or blacked out in the picture, in order; the last can be taken back. */
  readonly edits: readonly PictureEdit[];
  /** The address that the e-mail draft is for; null while the visitor has chosen none. */
  readonly to: string | null;
}

/** A report in the making; kept for its block while the panel lives. */
export interface Draft {
  readonly block: Block;
  /** The same page asked for once more, by the visitor's click; null where it was not. */
  readonly again: Block | null;
  /** The visitor's own IP address, once it is known. */
  readonly visitorAddress: string | null;
  /** When the button was pressed, in milliseconds since the epoch. */
  readonly createdAt: number;
  /** Null while the picture is being taken. */
  readonly picture: PictureResult | null;
  readonly choices: ReportChoices;
}

/** The choices of a new report: no query values, every part that helps the owner, but not the own address. */
export const firstChoices: ReportChoices = {
  urlDetail: "no-query",
  doing: "",
  tried: [],
  leaveOut: ["ip_address"],
  edits: [],
  to: null,
};
