import { reportFacts, reportTitle, requestLine, type Fact } from "../facts";
import type { Report } from "../report";
import { badge } from "./badge";
import { codeColumn } from "./code-column";
import { paper, verdictColours } from "./colours";
import type { CardFont, CardOperation } from "./operation";
import { rayBox } from "./ray-box";
import { lineOfText, margin, paragraph, rect, say, type Section, type Setting, type Sheet } from "./sheet";

/**
 * What the card says: verdict, Ray ID, time, place and address, with the code of the same facts at
 * their right.
 */
export function band(report: Report, sheet: Sheet): Section {
  const { unit } = sheet;
  const { verdict } = report.block;
  const { accent, tint } = verdictColours[verdict.responder];
  const left = unit(margin);
  const top = unit(54);
  const code = codeColumn(report, sheet, [sheet.width - unit(margin), top]);
  const right = code.left - unit(margin);
  const operations: CardOperation[] = [];
  let y = top;
  const add = (section: Section, after: number): void => {
    operations.push(...section.operations);
    y += section.height + unit(after);
  };

  add(kicker(report, sheet, [left, y, right - left]), 20);
  const sign = unit(72);
  const beside = left + sign + unit(24);
  operations.push(...badge(verdict.responder, [left, y + unit(4), sign], accent));
  add(paragraph(sheet, verdict.summary, [beside, y, right - beside], heading(sheet)), 8);
  add(
    paragraph(sheet, say(sheet, `report_confidence_${verdict.confidence}`), [beside, y, right - beside], {
      ...body(sheet),
      colour: paper.soft,
      maxLines: 3,
      breaks: "evenly",
    }),
    30,
  );
  add(rayAndFacts(report, sheet, [left, y, right - left]), 24);
  // Beneath the code there is room to its right edge.
  const requestWidth = y >= top + code.height ? sheet.width - 2 * left : right - left;
  add(request(report, sheet, [left, y, requestWidth]), 44);

  const height = Math.max(y, top + code.height + unit(40));
  return {
    height,
    operations: [
      rect([0, 0, sheet.width, height], tint),
      rect([0, 0, sheet.width, unit(12)], accent),
      rect([0, height - 1, sheet.width, 1], paper.line),
      ...operations,
      ...code.operations,
    ],
  };
}

function kicker(report: Report, sheet: Sheet, [x, y, width]: readonly [number, number, number]): Section {
  const { unit, language, measure } = sheet;
  const leading = unit(30);
  const name: CardFont = { face: "text", size: unit(22), weight: 700 };
  const after = measure("Whose403", name) + unit(20);
  const title = paragraph(sheet, reportTitle(report, language), [x + after, y, width - after], {
    font: { ...name, weight: 400 },
    colour: paper.soft,
    leading,
    maxLines: 2,
  });
  return {
    height: Math.max(leading, title.height),
    operations: [
      lineOfText(sheet, "Whose403", [x, y, width], { font: name, colour: paper.text, leading }),
      ...title.operations,
    ],
  };
}

/** The Ray ID in its box, and time and place at its right, or beneath it where that is too narrow. */
function rayAndFacts(
  report: Report,
  sheet: Sheet,
  [x, y, width]: readonly [number, number, number],
): Section {
  const { unit } = sheet;
  const ray = rayBox(report, sheet, [x, y, width]);
  const facts = reportFacts(report, sheet.language).filter(({ id }) => id === "time" || id === "colo");
  const gap = unit(48);
  const room = width - ray.width - gap;
  if (room >= unit(360)) {
    const placed = stacked(facts, sheet, [x + ray.width + gap, y, room]);
    return {
      height: Math.max(ray.height, placed.height),
      operations: [...ray.operations, ...placed.operations],
    };
  }
  const below = y + ray.height + unit(22);
  // As wide as the first fact wants to be: a time on two lines is hard to read.
  const natural = Math.max(
    ...facts.slice(0, 1).map(({ value }) => Math.ceil(sheet.measure(value, body(sheet).font))),
    0,
  );
  const first = Math.min(width * 0.62, natural);
  const narrowGap = unit(32);
  const columns = facts.map((fact, at) =>
    at === 0
      ? stacked([fact], sheet, [x, below, first])
      : stacked([fact], sheet, [x + first + narrowGap, below, width - first - narrowGap]),
  );
  return {
    height: ray.height + unit(22) + Math.max(0, ...columns.map((column) => column.height)),
    operations: [...ray.operations, ...columns.flatMap((column) => column.operations)],
  };
}

function request(report: Report, sheet: Sheet, [x, y, width]: readonly [number, number, number]): Section {
  const { block } = report;
  const value = requestLine(block);
  return stacked([{ id: "url", label: say(sheet, "report_card_request"), value, code: true }], sheet, [
    x,
    y,
    width,
  ]);
}

/** Facts beneath one another, each with its label above. */
function stacked(
  facts: readonly Fact[],
  sheet: Sheet,
  [x, y, width]: readonly [number, number, number],
): Section {
  const operations: CardOperation[] = [];
  let below = 0;
  for (const { label, value, code } of facts) {
    const named = paragraph(sheet, label, [x, y + below, width], labelling(sheet));
    const setting: Setting = { ...body(sheet), maxLines: code ? 3 : 2, breaks: code ? "anywhere" : "words" };
    const font: CardFont = code ? { ...setting.font, face: "fixed" } : setting.font;
    const said = paragraph(sheet, value, [x, y + below + named.height, width], { ...setting, font });
    operations.push(...named.operations, ...said.operations);
    below += named.height + said.height + sheet.unit(12);
  }
  return { height: below === 0 ? 0 : below - sheet.unit(12), operations };
}

function heading({ unit }: Sheet): Setting {
  return {
    font: { face: "text", size: unit(38), weight: 600 },
    colour: paper.text,
    leading: unit(48),
    maxLines: 7,
    breaks: "evenly",
  };
}

function body({ unit }: Sheet): Setting {
  return {
    font: { face: "text", size: unit(26), weight: 400 },
    colour: paper.text,
    leading: unit(36),
    maxLines: 1,
  };
}

/** How the small words above a value are set. */
export function labelling({ unit }: Sheet): Setting {
  return {
    font: { face: "text", size: unit(20), weight: 400 },
    colour: paper.soft,
    leading: unit(30),
    maxLines: 1,
  };
}
