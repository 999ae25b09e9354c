import { describe, expect, test } from "vitest";
import { looksSecret, secretsIn } from "../../../src/core/redaction/looks-secret";

describe("what a person typed", () => {
  test.each([
    ["my password is hunter2", ["password"]],
    ["PIN: 4821", ["password"]],
    ["I used token 550e8400-e29b-41d4-a716-446655440000", ["token"]],
    ["opened https://shop.example/reset?k=4f9a1c77d2e05b8890aa", ["token"]],
    ["paid with 4111 1111 1111 1111", ["card"]],
    ["key sk_live_abcDEF123456789012345678", ["token"]],
  ])("is warned about: %s", (text, kinds) => {
    expect(secretsIn(text)).toEqual(kinds);
  });

  test.each([
    "I pressed Order, and this page came instead.",
    "The password was rejected.",
    "My Ray ID is 8af678921d82229f-FRA.",
    "Call me on +49 30 1234567 or write to jo@shop.example.",
    "Ich wollte nur die Öffnungszeiten sehen, am 24.11.2026 um 13:05.",
    "商品を注文しようとしました。",
    "https://shop.example/blog/how-to-fix-403-errors",
    "Order 20261124001122 from Tuesday",
    "",
  ])("is not: %s", (text) => {
    expect(looksSecret(text)).toBe(false);
  });
});
