import { english } from "../../core/messages/render";
import type { ReportPartId } from "../../core/report/report-parts";
import type { EnvironmentPort } from "../ports";
import { firstChoices, type Draft } from "./draft";
import { reportOf } from "./report-of";

const noPicture = { ok: false, reason: { id: "report_picture_left_out" } } as const;

/**
 * The optional parts for which a block and its visitor's browser have something, whatever is
 * switched off; what the visitor typed, ticked and photographed is not among them.
 */
export function heldParts(
  of: Pick<Draft, "block" | "again" | "visitorAddress">,
  environment: EnvironmentPort,
): ReadonlySet<ReportPartId> {
  const all: Draft = { ...of, createdAt: 0, picture: null, choices: { ...firstChoices, leaveOut: [] } };
  const { block, again, visitor } = reportOf(all, environment, noPicture, english);
  const held: readonly (readonly [ReportPartId, boolean])[] = [
    ["findings", block.findings.length > 0],
    ["fields", block.fields.length > 0],
    ["body_excerpt", block.bodyExcerpt !== null],
    ["again", again !== null],
    ["server_address", block.serverIPAddress !== null],
    ["browser", visitor.browser !== null || visitor.platform !== null],
    ["language", visitor.language !== null],
    ["ip_address", visitor.ipAddress !== null],
  ];
  return new Set(held.filter(([, holds]) => holds).map(([id]) => id));
}
