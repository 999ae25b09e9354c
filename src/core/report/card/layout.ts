import type { Language } from "../../messages/render";
import { noPictureSentence } from "../no-picture";
import type { Report } from "../report";
import { band } from "./band";
import { paper } from "./colours";
import type { Card, CardOperation, Measure } from "./operation";
import { margin, paragraph, rect, say, sheetOf, type Section, type Sheet } from "./sheet";

/** Width and height in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** No card is narrower: the Ray ID and the code need the room. */
const minWidth = 1_000;
const widthWithoutPicture = 1_200;

/**
 * The report card as things to draw: a band with what the report says, beneath it the picture pixel
 * for pixel, or why there is none. The band is above, since viewers and previews show the top of a
 * tall picture.
 */
export function cardLayout(
  report: Report,
  language: Language,
  picture: PictureSize | null,
  measure: Measure,
): Card {
  const sheet = sheetOf(Math.max(picture?.width ?? widthWithoutPicture, minWidth), measure, language);
  const top = band(report, sheet);
  const middle =
    picture === null ? noPicture(report, sheet, top.height) : pictureOf(picture, sheet, top.height);
  const foot = footer(sheet, top.height + middle.height);
  const height = top.height + middle.height + foot.height;
  return {
    width: sheet.width,
    height,
    operations: [...top.operations, ...middle.operations, ...foot.operations],
  };
}

function pictureOf({ width, height }: PictureSize, sheet: Sheet, top: number): Section {
  const around = width < sheet.width ? sheet.unit(40) : 0;
  const x = Math.floor((sheet.width - width) / 2);
  const y = top + around;
  const operations: CardOperation[] = [
    rect([0, top, sheet.width, height + 2 * around], paper.ground),
    { kind: "picture", x, y, width, height },
  ];
  if (around > 0) operations.splice(1, 0, rect([x - 1, y - 1, width + 2, height + 2], paper.line));
  return { height: height + 2 * around, operations };
}

function noPicture(report: Report, sheet: Sheet, top: number): Section {
  const { unit } = sheet;
  const reason = report.picture.reason ?? say(sheet, "report_picture_lost");
  const around = unit(64);
  const text = paragraph(
    sheet,
    noPictureSentence(reason, sheet.language),
    [unit(margin), top + around, sheet.width - 2 * unit(margin)],
    {
      font: { face: "text", size: unit(26), weight: 400 },
      colour: paper.soft,
      leading: unit(38),
      maxLines: 4,
    },
  );
  const height = text.height + 2 * around;
  return { height, operations: [rect([0, top, sheet.width, height], paper.ground), ...text.operations] };
}

/** What the file is good for, beyond what it shows. */
function footer(sheet: Sheet, top: number): Section {
  const { unit, width } = sheet;
  const around = unit(17);
  const text = paragraph(
    sheet,
    say(sheet, "report_card_inside"),
    [unit(margin), top + around, width - 2 * unit(margin)],
    {
      font: { face: "text", size: unit(20), weight: 400 },
      colour: paper.soft,
      leading: unit(30),
      maxLines: 2,
    },
  );
  const height = text.height + 2 * around;
  return {
    height,
    operations: [
      rect([0, top, width, height], paper.card),
      rect([0, top, width, 1], paper.line),
      ...text.operations,
    ],
  };
}
