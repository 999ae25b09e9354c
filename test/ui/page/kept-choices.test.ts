import { expect, test } from "vitest";
import { readChoices } from "../../../src/ui/page/kept-choices";
import { firstChoices, type ReportChoices } from "../../../src/ui/report/draft";

test("choices come back as they were kept", () => {
  const choices: ReportChoices = {
    ...firstChoices,
    doing: "I pressed Order.",
    tried: ["no_proxy"],
    edits: [{ kind: "crop", rect: { x: 0, y: 0, width: 9, height: 9 } }],
    to: "owner@shop.example",
  };
  expect(readChoices(JSON.stringify(choices))).toEqual(choices);
});

test.each([null, "", "{", "[]", JSON.stringify({ ...firstChoices, urlDetail: "all" })])(
  "%s is none",
  (text) => expect(readChoices(text)).toBeNull(),
);
