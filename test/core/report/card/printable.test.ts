import { expect, test } from "vitest";
import { printable } from "../../../../src/core/report/card/printable";

test.each([
  ["plain text", "Größe 日本", "Größe 日本"],
  ["line breaks", "a\r\nb\tc\u2028d", "a b c d"],
  ["a direction override", "a\u{202E}b", "a\u{FFFD}b"],
  ["a space of no width", "a\u{200B}b\u{FEFF}", "a\u{FFFD}b\u{FFFD}"],
  ["a control character", "a\u0000b\u001bc", "a\u{FFFD}b\u{FFFD}c"],
  ["half a character", "a\uD83Db", "a\u{FFFD}b"],
  ["marks piled up", `a${"\u0301".repeat(50)}b`, `a${"\u0301".repeat(4)}b`],
])("%s", (_, text, shown) => {
  expect(printable(text)).toBe(shown);
});
