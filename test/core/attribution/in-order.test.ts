import * as fc from "fast-check";
import { expect, test } from "vitest";
import { inOrder } from "../../../src/core/attribution/in-order";

test("a few things, or many, are in the order that toSorted gives them", () => {
  const items = fc.array(fc.record({ rank: fc.integer({ min: 0, max: 5 }), name: fc.string() }), {
    maxLength: 80,
    size: "max",
  });
  fc.assert(
    fc.property(items, (some) => {
      const byRank = (one: { rank: number }, other: { rank: number }): number => one.rank - other.rank;
      expect(inOrder([...some], byRank)).toEqual(some.toSorted(byRank));
    }),
  );
});
