import { expect, test } from "vitest";
import { render } from "../../../src/core/messages/render";
import { reportJson, reportJsonForMarkup } from "../../../src/core/report/json";
import { readReport } from "../../../src/core/report/read-report";
import { report } from "./sample";

function reasonOf(value: unknown): string {
  const reading = readReport(typeof value === "string" ? value : JSON.stringify(value));
  return reading.ok ? "read" : render(reading.reason);
}

test("what was written is read back", () => {
  expect(readReport(reportJson(report()))).toEqual({ ok: true, report: report() });
  expect(readReport(reportJsonForMarkup(report()))).toEqual({ ok: true, report: report() });
});

test("unknown keys are ignored", () => {
  const later = { ...report(), mood: "good", visitor: { ...report().visitor, shoes: 44 } };
  expect(readReport(JSON.stringify(later))).toEqual({ ok: true, report: report() });
});

test("another major version is refused with a sentence that names both", () => {
  expect(reasonOf({ ...report(), schema: "whose403/report/2" })).toMatch(
    /format 2; this version reads format 1/,
  );
});

test.each([
  ["{", "This is not a Whose403 report: it is no JSON."],
  [null, "This is not a Whose403 report."],
  [{}, "This is not a Whose403 report."],
  [{ log: { entries: [] } }, "This is not a Whose403 report."],
  [{ ...report(), schema: "other/report/1" }, "This is not a Whose403 report."],
  [{ ...report(), picture: 5 }, "This Whose403 report is damaged: picture is missing or has the wrong type."],
  [
    { ...report(), block: { ...report().block, verdict: {} } },
    "This Whose403 report is damaged: block.verdict.responder is missing or has the wrong type.",
  ],
])("%#: what is no report is refused: %s", (value, reason) => {
  expect(reasonOf(value)).toBe(reason);
});

test("a start that nobody knows is null in the JSON, and read back as unknown", () => {
  const unknown = { ...report(), block: { ...report().block, startedDateTime: "" } };
  expect(JSON.parse(reportJson(unknown))).toMatchObject({ block: { startedDateTime: null } });
  expect(reportJsonForMarkup(unknown)).toContain('"startedDateTime":null');
  expect(readReport(reportJson(unknown))).toEqual({ ok: true, report: unknown });
});
