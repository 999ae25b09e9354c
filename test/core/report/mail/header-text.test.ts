import fc from "fast-check";
import { decodeWords } from "postal-mime";
import { describe, expect, test } from "vitest";
import { fileNameParameter, headerText } from "../../../../src/core/report/mail/header-text";

describe("text in a header", () => {
  test("stays as it is where it is short and plain", () => {
    expect(headerText("Access to shop.example refused (403)")).toBe("Access to shop.example refused (403)");
  });
  test("is encoded where it is not, or would pass for encoded", () => {
    expect(headerText("Zugriff verwehrt für dich")).toMatch(/^=\?utf-8\?B\?[\w+/=]+\?=$/);
    expect(decodeWords(headerText("=?utf-8?B?QUE=?="))).toBe("=?utf-8?B?QUE=?=");
  });
  test("cannot leave its header, is read back whole, and keeps its lines short", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), fc.boolean(), (text, breaks) => {
        const value = headerText(breaks ? `a${text}\r\nBcc: x@y.example\r\n\r\n${text}` : text);
        const lines = value.split("\r\n");
        expect(value).toMatch(/^[ -~\r\n]*$/);
        expect(lines.slice(1).every((line) => line.startsWith(" =?"))).toBe(true);
        expect(lines.every((line) => line.length <= 76)).toBe(true);
        expect(value.replace(/\r\n /g, "")).not.toMatch(/[\r\n]/);
        expect(decodeWords(value.replace(/\r\n /g, " "))).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});

describe("the name of an attached file", () => {
  test.each([
    ["whose403.png", 'filename="whose403.png"'],
    ["a/../b\\c.png", 'filename="a_.._b_c.png"'],
    ['x"; name="y\r\nBcc: z.png', 'filename="x__ name=_y Bcc_ z.png"'],
    ["Störung's.png", "filename*=utf-8''St%C3%B6rung%27s.png"],
    ["\u202Egnp.exe", 'filename="_gnp.exe"'],
  ])("%j is written %s", (name, parameter) => {
    expect(fileNameParameter(name)).toBe(parameter);
  });
});
