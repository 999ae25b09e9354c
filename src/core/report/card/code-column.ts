import type { Report } from "../report";
import { paper } from "./colours";
import { compactRecord } from "./compact-record";
import { qrModules } from "./qr-modules";
import { paragraph, rect, say, type Section, type Sheet } from "./sheet";

/** The code's side in the design, its light border included. */
const codeSide = 400;
/** Pixels of a module at least, so that a card that is halved can still be read. */
const minModule = 5;

/** The QR code of the record with a line beneath it, its right top corner at a place. */
export function codeColumn(
  report: Report,
  sheet: Sheet,
  [right, top]: readonly [number, number],
): Section & { readonly left: number } {
  const { unit } = sheet;
  const modules = qrModules(compactRecord(report));
  const module = Math.max(minModule, Math.round(unit(codeSide) / modules.length));
  const side = module * modules.length;
  const left = right - side;
  const caption = paragraph(sheet, say(sheet, "report_card_scan"), [left, top + side + unit(10), side], {
    font: { face: "text", size: unit(20), weight: 400 },
    colour: paper.soft,
    leading: unit(28),
    maxLines: 2,
  });
  return {
    left,
    height: side + unit(10) + caption.height,
    operations: [
      rect([left, top, side, side], paper.card, { radius: unit(12), line: paper.line }),
      { kind: "code", x: left, y: top, module, modules, colour: "#000" },
      ...caption.operations,
    ],
  };
}
