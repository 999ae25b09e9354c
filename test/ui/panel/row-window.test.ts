import fc from "fast-check";
import { expect, test } from "vitest";
import { firstVisible, rowHeight, rowWindow } from "../../../src/ui/panel/row-window";

test("a short list is drawn whole, wherever it is scrolled to", () => {
  expect(rowWindow(400, 0)).toEqual({ from: 0, to: 400 });
  expect(rowWindow(0, 0)).toEqual({ from: 0, to: 0 });
});

test("of a long list no more than 500 rows are drawn", () => {
  fc.assert(
    fc.property(fc.nat(20_000), fc.nat(500_000), (count, scrollTop) => {
      const { from, to } = rowWindow(count, firstVisible(scrollTop));
      expect(from).toBeLessThanOrEqual(to);
      expect(to - from).toBeLessThanOrEqual(500);
      expect(to).toBeLessThanOrEqual(count);
    }),
  );
});

test("what can be seen of a tall window is always drawn, with rows to spare on both sides", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (count, at) => {
        const height = 3_840;
        const scrollTop = Math.max(0, count * rowHeight - height) * at;
        const { from, to } = rowWindow(count, firstVisible(scrollTop));
        expect(from).toBeLessThanOrEqual(Math.max(0, Math.floor(scrollTop / rowHeight) - 100));
        expect(to).toBeGreaterThanOrEqual(Math.min(count, Math.ceil((scrollTop + height) / rowHeight) + 100));
      },
    ),
  );
});

test("a list that shrank under what was scrolled to still has rows to show", () => {
  const { from, to } = rowWindow(30, 5_000);
  expect(to - from).toBeGreaterThan(0);
});

test("scrolling by less than a hundred rows changes nothing", () => {
  expect(firstVisible(99 * rowHeight)).toBe(0);
  expect(firstVisible(100 * rowHeight)).toBe(100);
  expect(firstVisible(199 * rowHeight)).toBe(100);
});
