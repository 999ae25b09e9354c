import { expect, test } from "vitest";
import { isPlausibleId } from "../../../src/core/attribution/plausible-id";

test.each([
  "18.7683d717.1583965250.9b1496",
  "123000450000-1",
  "0a1b2c3d-4e5f-4607-8192-a3b4c5d6e7f8",
  "cache-pao-kpao1770042-PAO 1724995931 1303400507",
  "Qm9va3MgYW5kIHRlYQ==",
  "32770",
])("%s can be an id", (text) => {
  expect(isPlausibleId(text)).toBe(true);
});

test.each([
  ["a date", "2026-01-06"],
  ["a time", "2026-01-06T08:57:36Z"],
  ["a telephone number", "0800-123-4567"],
  ["an account", "DE89370400440532013000"],
  ["an address", "https://shop.example/help"],
  ["its beginning", "https"],
  ["a document", "RFC9110"],
  ["a payment key", "sk_live_4eC39HqLyjWDarjtT1zdp7dc"],
  ["a cloud key", "AKIAIOSFODNN7EXAMPLE"],
  ["a mere line", "-"],
  ["markup", "<script>1"],
  ["a control character", "abc\u0000def1"],
  ["nothing", ""],
])("%s is none", (_what, text) => {
  expect(isPlausibleId(text)).toBe(false);
});
