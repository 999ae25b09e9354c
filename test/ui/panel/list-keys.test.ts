import { expect, test } from "vitest";
import { keyAction } from "../../../src/ui/panel/list-keys";
import { rowsOf, type Row } from "../../../src/ui/panel/rows";
import { aBlock } from "../a-block";

const blocks = ["a", "b", "c"].map((path) =>
  aBlock({ id: path, exchange: { url: `https://shop.example/${path}` } }),
);
const rows = rowsOf(
  [...blocks, aBlock({ id: "c2", exchange: { url: "https://shop.example/c" } })],
  new Set(),
);
const keyOf = (index: number) => rows[index]?.key ?? null;

/** The number of the row that a key goes to, with the row of that number selected. */
function goesTo(key: string, from: number | null, list: readonly Row[] = rows): number | null {
  const action = keyAction(key, list, from === null ? null : (list[from]?.key ?? null));
  return action?.do === "select" ? list.indexOf(action.row) : null;
}

test.each([
  ["ArrowDown", 0, 1],
  ["ArrowDown", 2, 2],
  ["ArrowUp", 2, 1],
  ["ArrowUp", 0, 0],
  ["Home", 2, 0],
  ["End", 0, 2],
  ["PageDown", 0, 2],
  ["PageUp", 2, 0],
  ["ArrowDown", null, 0],
  ["ArrowUp", null, 2],
] as const)("%s from row %s goes to row %s", (key, from, to) => {
  expect(goesTo(key, from)).toBe(to);
});

test("Enter opens the details of the selected row, and does nothing without one", () => {
  expect(keyAction("Enter", rows, keyOf(0))).toEqual({ do: "open" });
  expect(keyAction("Enter", rows, null)).toBeNull();
});

test("Escape leaves the details", () => {
  expect(keyAction("Escape", rows, keyOf(0))).toEqual({ do: "leave" });
});

test("ArrowRight unfolds a group and ArrowLeft folds it again", () => {
  const unfolded = rowsOf(blocks.concat(blocks), new Set(rows.map((row) => row.key)));
  expect(keyAction("ArrowRight", rows, keyOf(0))?.do).toBe("toggle");
  expect(keyAction("ArrowLeft", rows, keyOf(0))).toBeNull();
  expect(keyAction("ArrowLeft", unfolded, unfolded[0]?.key ?? null)?.do).toBe("toggle");
});

test("ArrowLeft on a member goes to the head of its group", () => {
  const unfolded = rowsOf(blocks.concat(blocks), new Set(rows.map((row) => row.key)));
  expect(goesTo("ArrowLeft", 2, unfolded)).toBe(0);
});

test("an empty list has nowhere to go", () => {
  expect(keyAction("ArrowDown", [], null)).toBeNull();
});

test("a letter is no command", () => {
  expect(keyAction("x", rows, keyOf(0))).toBeNull();
});
