import { describe, expect, test } from "vitest";
import { readPngText } from "../../../src/core/report/card/png-text";
import { everyOutput } from "./every-output";
import { hostileReport } from "./hostile-report";
import { hostileValues } from "./hostile-values";
import { shapeOf } from "./shape";

const plain = everyOutput(hostileReport("x"));
const made = hostileValues.map((value) => ({ value, outputs: everyOutput(hostileReport(value)) }));

/** The values for which something does not hold. */
function failing(holds: (outputs: Record<string, string>) => boolean): string[] {
  return made.filter(({ outputs }) => !holds(outputs)).map(({ value }) => value.slice(0, 100));
}

describe("a hostile value stays in its place", () => {
  test.each(["JSON", "HAR"])("in %s, which has the same keys whatever is in them", (format) => {
    // A query is a list in a HAR, and only some of the values have one.
    const shape = (text = ""): string =>
      shapeOf(JSON.parse(text)).replace(/queryString:\[[^\]]*\]/g, "queryString");
    expect(failing((outputs) => shape(outputs[format]) === shape(plain[format]))).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test("in the text of a card, which is the report's JSON and ends no script element", () => {
    const shape = shapeOf(JSON.parse(plain["JSON"] ?? ""));
    const isWhole = (card: string): boolean => {
      const reading = readPngText(Buffer.from(card, "latin1"), "whose403");
      return (
        reading.state === "found" &&
        !reading.text.includes("<") &&
        shapeOf(JSON.parse(reading.text)) === shape
      );
    };
    expect(failing((outputs) => isWhole(outputs["text in the card"] ?? ""))).toEqual([]);
  });

  test("in the record of a code, which is so many lines of printable ASCII", () => {
    const lines = /^(?:[\x21-\x7e]+(?: [\x21-\x7e]+)*\n){4,6}[\x21-\x7e]+ [\x21-\x7e]+ [\x21-\x7e]+$/;
    expect(failing((outputs) => lines.test(outputs["record in the code"] ?? ""))).toEqual([]);
  });

  test("in a mailto link, which has a subject and a body and is short", () => {
    const link = /^mailto:\?subject=[\w.~!*'()%-]*&body=[\w.~!*'()%-]*$/;
    expect(failing(({ mailto = "" }) => link.test(mailto) && mailto.length <= 1_800)).toEqual([]);
  });

  test("in a mail, of which every line is one of its own headers or base64", () => {
    const line =
      /^(?:[A-Za-z0-9+/]{1,76}={0,2}|--=_whose403-report_=(?:--)?|| =\?utf-8\?B\?[\w+/=]+\?=| filename="whose403-report\.json"|(?:X-Unsent|Subject|Date|MIME-Version|Content-Type|Content-Transfer-Encoding|Content-Disposition): [ -~]{1,70})$/;
    expect(failing(({ mail = "" }) => mail.split("\r\n").every((one) => line.test(one)))).toEqual([]);
  });
});
