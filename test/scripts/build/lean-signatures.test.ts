import { expect, test } from "vitest";
import { withoutProperties } from "../../../scripts/build/lean-signatures";

const module = `export const signature = {
  id: "moat", /* kept */
  marks: [
    { id: "page", when: [{ body: /,seen: "x"/, text: "x" }], seen: "a, b }", weight: 25 },
    { id: "field", when: [{ field: "x-moat" }], weight: 20, seen: "x-moat: 1" },
  ],
  examples: [{ name: "one", fields: { seen: "x" }, body: "seen: '…'" }],
};`;

test("what ships of a signature has neither its examples nor the values seen", () => {
  expect(withoutProperties(module).replace(/\s+/g, " ")).toBe(
    'export const signature = { id: "moat", /* kept */ marks: [ { id: "page", when: [{ body: /,seen: "x"/, text: "x" }], weight: 25 }, { id: "field", when: [{ field: "x-moat" }], weight: 20, }, ], };',
  );
});

test("what has none of them is left as it is", () => {
  expect(withoutProperties("export const a = { b: [1, 2] };")).toBe("export const a = { b: [1, 2] };");
});
