import { describe, expect, test } from "vitest";
import { dropSecretFields, isCredentialField } from "../../../src/core/redaction/fields";

describe("on the way in, a secret's value is dropped and its name kept", () => {
  test.each([
    ["request", "Cookie", "session=abc; theme=dark", "session=[removed]; theme=[removed]"],
    ["request", "cookie", "abc", "[removed]"],
    ["request", "Authorization", "Bearer abc", "[removed]"],
    ["request", "proxy-authorization", "Basic abc", "[removed]"],
    ["request", "X-API-Key", "abc", "[removed]"],
    ["request", "x-amz-security-token", "abc", "[removed]"],
    ["request", "X-CSRF-Token", "abc", "[removed]"],
    ["request", "CF-Access-Jwt-Assertion", "abc", "[removed]"],
    ["response", "Set-Cookie", "__cf_bm=abc; Path=/; HttpOnly", "__cf_bm=[removed]"],
    ["response", "set-cookie", "a=1; Path=/\nb=2", "a=[removed]\nb=[removed]"],
    ["response", "X-WP-Nonce", "abc", "[removed]"],
    ["response", "x-client-secret", "abc", "[removed]"],
    ["response", "x-session-id", "abc", "[removed]"],
    ["response", "server", "nginx", "nginx"],
    ["response", "cf-ray", "8af678921d82229f-FRA", "8af678921d82229f-FRA"],
    ["response", "x-cache-key", "/index.html", "/index.html"],
    ["response", "x-keyboard", "qwerty", "qwerty"],
  ] as const)("%s field %s: %j becomes %j", (side, name, value, kept) => {
    expect(dropSecretFields([{ name, value }], side)).toEqual([{ name, value: kept }]);
  });
});

test("dropping twice changes nothing", () => {
  const once = dropSecretFields([{ name: "Set-Cookie", value: "a=1; b\nc=2" }], "response");
  expect(dropSecretFields(once, "response")).toEqual(once);
});

test("names of credentials are told in any case, and as whole words", () => {
  expect(["X-Auth", "COOKIE", "x-token", "api-key", "x-goog-api-key"].map(isCredentialField)).not.toContain(
    false,
  );
  expect(["x-author", "keep-alive", "accept", "x-tokenizer", "etag"].map(isCredentialField)).not.toContain(
    true,
  );
});
