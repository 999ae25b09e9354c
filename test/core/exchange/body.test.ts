import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyCap, capBody, cutText, utf8Length } from "../../../src/core/exchange/body";

describe("cutText", () => {
  it("leaves a text alone that fits", () => {
    expect(cutText("short", 10)).toBe("short");
  });

  it("counts bytes of UTF-8 and never leaves half a character", () => {
    expect(cutText("жжж", 5)).toBe("жж");
  });

  it("gives the beginning of any text, within the bytes allowed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(40), (text, max) => {
        const cut = cutText(text, max);
        expect(text.startsWith(cut)).toBe(true);
        expect(utf8Length(cut)).toBeLessThanOrEqual(max);
        expect(utf8Length(text) > max || cut === text).toBe(true);
      }),
    );
  });
});

describe("capBody", () => {
  it("cuts a text over 256 KiB, keeps its full size, and says that it is cut", () => {
    const capped = capBody({ state: "read", text: "x".repeat(bodyCap + 1), size: null, cut: false }, bodyCap);
    expect(capped).toEqual({ state: "read", text: "x".repeat(bodyCap), size: bodyCap + 1, cut: true });
  });

  it("leaves a body that cannot be seen as it is", () => {
    const body = { state: "not-observable", reason: "head" } as const;
    expect(capBody(body, 10)).toBe(body);
  });
});
