import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isTokenLike } from "../../../src/core/redaction/token-like";

describe("looks like a token", () => {
  test.each([
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln",
    "550e8400-e29b-41d4-a716-446655440000",
    "jo.doe@example.com",
    "0123456789abcdef",
    "4111111111111111",
    "aB3-x9Q_zK2LmN0pQrStUv",
    "JBSWY3DPEHPK3PXP",
    "k3j9x2m4p0q8r7",
  ])("%s", (text) => {
    expect(isTokenLike(text)).toBe(true);
  });
});

describe("does not look like a token", () => {
  test.each([
    "how-to-fix-cloudflare-1020-errors-2024",
    "getUserProfileByIdentifier",
    "internationalization",
    "wp-login.php",
    "rest_forbidden_context",
    "ERR_ACCESS_DENIED",
    "2026-11-24",
    "SFO53-P2",
    "v1.2.3",
    "",
  ])("%s", (text) => {
    expect(isTokenLike(text)).toBe(false);
  });
});

test("hex of 8 bytes or more always does, whatever the bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 8, maxLength: 40 }), (bytes) => {
      const hex = Buffer.from(bytes).toString("hex");
      return isTokenLike(hex) || /^[a-f]+$/.test(hex);
    }),
  );
});

test.each(["a", "1a", "A-", "e.", "ab_", "f1"])(
  "a million characters of %j are judged before the test's deadline",
  (unit) => {
    expect(isTokenLike(unit.repeat(1_000_000))).toBe(true);
  },
);
