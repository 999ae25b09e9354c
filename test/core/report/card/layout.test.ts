import { describe, expect, test } from "vitest";
import { english } from "../../../../src/core/messages/render";
import { paper, verdictColours } from "../../../../src/core/report/card/colours";
import { cardLayout, type PictureSize } from "../../../../src/core/report/card/layout";
import type { Card, CardOperation, Measure } from "../../../../src/core/report/card/operation";
import { reportStyle } from "../../../../src/core/report/html-style";
import type { Report } from "../../../../src/core/report/report";
import { hostileReport } from "../hostile-report";
import { report } from "../sample";

/** A font in which every character is six tenths of its height wide. */
const measure: Measure = (text, { size }) => [...text].length * size * 0.6;
const full = { width: 1920, height: 1080 };

function layOut(of: Report = report(), picture: PictureSize | null = full): Card {
  return cardLayout(of, english, picture, measure);
}

function only<Kind extends CardOperation["kind"]>(card: Card, kind: Kind) {
  return card.operations.filter((one): one is CardOperation & { kind: Kind } => one.kind === kind);
}

const words = (card: Card): string =>
  only(card, "text")
    .map(({ text }) => text)
    .join("\n");

describe("a card", () => {
  test("has verdict, confidence, Ray ID, time, place and address as text", () => {
    const said = words(layOut());
    for (const expected of [
      "Whose403",
      "Access to shop.example refused (403)",
      "nginx on the site's own side refused this",
      "certain",
      "8af6\n7892\n1d82\n229f",
      "16 characters",
      "2026-11-24 13:05:08 UTC",
      "FRA (Frankfurt",
      "GET https://shop.example/private/?q=[removed]",
    ]) {
      expect(said).toContain(expected);
    }
  });

  test("has the Ray ID in letters that can be retyped from a photo", () => {
    const size = (picture: PictureSize) =>
      only(layOut(report(), picture), "text").find(({ text }) => text === "8af6")?.font;
    expect(size(full)).toEqual({ face: "fixed", size: 60, weight: 600 });
    expect(size({ width: 390, height: 844 })?.size).toBeGreaterThanOrEqual(36);
    expect(size({ width: 3840, height: 2160 })?.size).toBe(120);
  });

  test.each([
    ["full", full],
    ["narrow", { width: 390, height: 844 }],
    ["one pixel", { width: 1, height: 1 }],
    ["very tall", { width: 1200, height: 20_000 }],
    ["very wide", { width: 8000, height: 100 }],
    ["none", null],
  ])("has the picture pixel for pixel, and nothing outside: %s", (_, picture) => {
    const card = layOut(report(), picture);
    expect(card.width).toBeGreaterThanOrEqual(1000);
    expect(only(card, "picture").map(({ width, height }) => ({ width, height }))).toEqual(
      picture === null ? [] : [picture],
    );
    expect(outside(card)).toEqual([]);
  });

  test("has a code of whole modules, large enough for half the card, on a quiet zone of four", () => {
    for (const picture of [full, null, { width: 200, height: 100 }, { width: 3840, height: 2160 }]) {
      const [code] = only(layOut(report(), picture), "code");
      expect(code?.module).toBeGreaterThanOrEqual(5);
      expect([code?.module, code?.x, code?.y].every(Number.isInteger)).toBe(true);
      const quiet = code?.modules
        .slice(0, 4)
        .flat()
        .concat(code.modules.map((row) => row.slice(0, 4)).flat());
      expect(quiet?.some(Boolean)).toBe(false);
    }
  });

  test("says why there is no picture, once", () => {
    const said = (reason: string): string =>
      words(layOut({ ...report(), picture: { mediaType: null, width: null, height: null, reason } }, null));
    expect(said("The visitor chose to leave it out.")).toContain(
      "No picture: The visitor chose to leave it out.",
    );
    expect(said("No picture: it is gone.")).not.toContain("No picture: No picture:");
  });

  test("without a Ray ID shows another vendor's id, or that there is none", () => {
    const { block, ...rest } = report();
    const other = layOut({
      ...rest,
      block: { ...block, rayId: null, colo: null, referenceId: "18.6d5e1202" },
    });
    expect(words(other)).toMatch(/Reference ID\n18\.6d5e1202/);
    const none = layOut({ ...rest, block: { ...block, rayId: null, colo: null, referenceId: null } });
    expect(words(none)).toMatch(/Ray ID\nThis answer came without one\./);
  });

  test("cuts a long address where everybody sees it", () => {
    const { block, ...rest } = report();
    const long = words(
      layOut({ ...rest, block: { ...block, url: `https://shop.example/${"abc/".repeat(500)}` } }),
    );
    expect(long).toMatch(/GET https:\/\/shop\.example\/abc[^]*…/);
  });

  test.each([
    "\u{202E}evil\u{200B}",
    "w".repeat(20_000),
    "word ".repeat(5_000),
    "",
    "日本".repeat(3_000),
    `a${"\u0301".repeat(999)}`,
  ])("that a stranger's report makes stays in its place: %#", (text) => {
    for (const picture of [full, { width: 300, height: 300 }, null]) {
      const card = layOut(hostileReport(text), picture);
      expect(outside(card)).toEqual([]);
      expect(words(card)).not.toMatch(/[\u{202E}\u{200B}]/u);
      expect(card.height).toBeLessThan(3_000);
    }
  });
});

test("the colours are those of the HTML report", () => {
  const light = reportStyle
    .split("\n")
    .filter((line) => !line.startsWith("@media (prefers"))
    .join("\n");
  for (const [name, colour] of Object.entries(paper)) expect(light).toContain(`--${name}:${colour}`);
  for (const { accent, tint } of Object.values(verdictColours)) {
    expect(light).toContain(`--accent:${accent}`);
    expect(light).toContain(`--tint:${tint}`);
  }
});

/** What is drawn beyond the card's edges, or is nowhere. */
function outside({ width, height, operations }: Card): CardOperation[] {
  return operations.filter((operation) => {
    const [right, bottom] = farEnd(operation);
    const numbers = [operation.x, operation.y, right, bottom];
    return (
      !numbers.every(Number.isFinite) ||
      operation.x < 0 ||
      operation.y < 0 ||
      right > width + 0.5 ||
      bottom > height
    );
  });
}

function farEnd(operation: CardOperation): [number, number] {
  const { x, y } = operation;
  switch (operation.kind) {
    case "text":
      return [x + measure(operation.text, operation.font), y];
    case "shape":
      return [x + operation.scale * 40, y + operation.scale * 40];
    case "code":
      return [
        x + operation.module * operation.modules.length,
        y + operation.module * operation.modules.length,
      ];
    default:
      return [x + operation.width, y + operation.height];
  }
}
