import { describe, expect, it } from "vitest";
import { readContent } from "../../../src/adapters/capture/content";

describe("readContent", () => {
  it.each([
    ["Chromium's promise", { content: "text", encoding: "" }],
    ["Chrome before 152 through the polyfill", ["text", ""]],
    ["Firefox, whose second value is a media type", ["text", "text/html; charset=utf-8"]],
    ["a bare string", "text"],
  ])("reads %s", (_shape, answer) => {
    expect(readContent(answer)).toEqual({ content: "text", encoding: null });
  });

  it.each([
    ["Chromium's promise", { content: "dGV4dA==", encoding: "base64" }],
    ["Chrome before 152 through the polyfill", ["dGV4dA==", "base64"]],
  ])("says that it is base64: %s", (_shape, answer) => {
    expect(readContent(answer)).toEqual({ content: "dGV4dA==", encoding: "base64" });
  });

  it.each([[{ content: null, encoding: "" }], [[null, ""]], [undefined], [null], [7], [{}]])(
    "is null where the browser has no body: %j",
    (answer) => {
      expect(readContent(answer)).toBeNull();
    },
  );

  it("cuts off the NULs with which Firefox pads long bodies", () => {
    expect(readContent(["text\0\0\0", "text/html"])?.content).toBe("text");
  });
});
