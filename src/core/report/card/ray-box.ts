import type { Report } from "../report";
import { paper } from "./colours";
import type { CardFont, CardOperation } from "./operation";
import { lineOfText, rect, say, type Section, type Setting, type Sheet } from "./sheet";

const rayShape = /^[0-9a-f]{16}$/;
/** The size of the Ray ID in the design: four in ten of it are what a photo of a screen must resolve. */
const raySize = 60;

/**
 * The Ray ID in a box, in groups of four that belong together; where there is none, another
 * vendor's id, or that there is none. Returns its width too.
 */
export function rayBox(
  { block }: Report,
  sheet: Sheet,
  [x, y, width]: readonly [number, number, number],
): Section & { readonly width: number } {
  const { unit } = sheet;
  const inside = unit(30);
  const labelSetting: Setting = {
    font: { face: "text", size: unit(20), weight: 400 },
    colour: paper.soft,
    leading: unit(30),
    maxLines: 1,
  };
  const id = block.rayId !== null ? block.rayId : block.referenceId;
  const groups = id === null ? [] : rayShape.test(id) ? (id.match(/.{4}/g) ?? []) : [id];
  const label = say(
    sheet,
    block.rayId === null && id !== null ? "report_reference_id" : "report_part_ray_id",
  );
  const font = fittingFont(groups, sheet, width - 2 * inside);
  const gap = gapOf(font);
  const idWidth = groups.reduce((sum, group) => sum + sheet.measure(group, font) + gap, -gap);
  const boxTop = y + labelSetting.leading + unit(4);
  const boxHeight = font.size + unit(44);
  const boxWidth = Math.min(width, Math.ceil(idWidth) + 2 * inside);
  const operations: CardOperation[] = [lineOfText(sheet, label, [x, y, width], labelSetting)];
  if (id === null) {
    const plain = { ...labelSetting.font, size: unit(26) };
    const text = { ...labelSetting, font: plain, leading: unit(36), colour: paper.text };
    operations.push(
      lineOfText(sheet, say(sheet, "report_card_no_ray"), [x, y + labelSetting.leading, width], text),
    );
    return { width: Math.min(width, unit(560)), height: unit(66), operations };
  }
  operations.push(rect([x, boxTop, boxWidth, boxHeight], paper.card, { radius: unit(12), line: paper.line }));
  let at = x + inside;
  for (const group of groups) {
    operations.push(
      lineOfText(sheet, group, [at, boxTop, x + width - inside - at], {
        font,
        colour: paper.text,
        leading: boxHeight,
      }),
    );
    at += sheet.measure(group, font) + gap;
  }
  const hinted = groups.length > 1;
  if (hinted) {
    operations.push(
      lineOfText(
        sheet,
        say(sheet, "report_card_ray_hint"),
        [x, boxTop + boxHeight + unit(6), width],
        labelSetting,
      ),
    );
  }
  const height = boxTop + boxHeight - y + (hinted ? unit(6) + labelSetting.leading : 0);
  return { width: boxWidth, height, operations };
}

/** The font of the Ray ID, smaller where it would not fit; what still does not is cut. */
function fittingFont(groups: readonly string[], sheet: Sheet, room: number): CardFont {
  const font: CardFont = { face: "fixed", size: sheet.unit(raySize), weight: 600 };
  const width = groups.reduce((sum, group) => sum + sheet.measure(group, font) + gapOf(font), -gapOf(font));
  const least = sheet.unit(30);
  return width <= room ? font : { ...font, size: Math.max(least, Math.floor((font.size * room) / width)) };
}

/** Between two groups: less than a character, so that nobody takes it for one. */
function gapOf(font: CardFont): number {
  return Math.round(font.size * 0.32);
}
