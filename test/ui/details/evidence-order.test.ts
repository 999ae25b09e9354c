import { expect, test } from "vitest";
import type { Finding } from "../../../src/core/attribution/verdict";
import { barLength, splitFindings } from "../../../src/ui/details/evidence-order";

const finding = (signature: string, weight: number, counted = true): Finding => ({
  signature,
  weight,
  counted,
  supports: "origin",
  where: "body",
  excerpt: null,
  because: { id: "ui_all" },
});

test("the heaviest evidence comes first, also when it speaks against", () => {
  const { counted } = splitFindings([finding("light", 5), finding("against", -20), finding("heavy", 30)]);
  expect(counted.map(({ signature }) => signature)).toEqual(["heavy", "against", "light"]);
});

test("what only repeats stronger evidence stands apart", () => {
  const { counted, repeated } = splitFindings([finding("strong", 30), finding("repeat", 25, false)]);
  expect(counted.map(({ signature }) => signature)).toEqual(["strong"]);
  expect(repeated.map(({ signature }) => signature)).toEqual(["repeat"]);
});

test("a bar is full at 30 decibans and never longer", () => {
  expect([0, 15, -15, 30, 90].map(barLength)).toEqual([0, 0.5, 0.5, 1, 1]);
});
