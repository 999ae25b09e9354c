import { describe, expect, test } from "vitest";
import { isTellingKey, redactJson } from "../../../src/core/redaction/json-text";

const clean = (text: string): string => text.replace("hunter2", "[removed]");

describe("JSON is cleaned by its structure", () => {
  test.each([
    ['{"error":"Forbidden","status":403}', '{"error": "Forbidden", "status": 403}'],
    ['{"authToken":{"value":"ab"},"pin":4821}', '{"authToken": [removed], "pin": [removed]}'],
    ['[{"detail":"no hunter2"}, null, true]', '[{"detail": "no [removed]"}, null, true]'],
    ['{"timestamp":1795525508000,"took":0.25}', '{"timestamp": [removed], "took": 0.25}'],
    ['{"hunter2":1}', '{"[removed]": 1}'],
    ['{"jo@example.com, his key":1}', '{"[removed]": 1}'],
  ])("%s becomes %s", (text, expected) => {
    expect(redactJson(text, clean)).toBe(expected);
  });

  test("however deep, and what is none is left to others", () => {
    expect(redactJson(`${'{"a":'.repeat(5_000)}"hunter2"${"}".repeat(5_000)}`, clean)).not.toContain(
      "hunter2",
    );
    expect(["Forbidden", '"a"', '{"a":'].map((text) => redactJson(text, clean))).toEqual([null, null, null]);
  });
});

test("keys tell of secrets and persons in every usual spelling", () => {
  const telling =
    "sessionId authToken client_secret otp pin csrfmiddlewaretoken apiKey userName email clientIp";
  expect(telling.split(" ").filter((key) => !isTellingKey(key))).toEqual([]);
  const harmless = "error message status code type detail title author monkey shipping errors path method";
  expect(harmless.split(" ").filter(isTellingKey)).toEqual([]);
});

test("the number of a firewall's rule stays, numbers as long elsewhere go", () => {
  const text = '{"rule_id": 949110, "matchedRule": "942100", "account_no": 949110}';
  expect(redactJson(text, (one) => one)).toBe(
    '{"rule_id": 949110, "matchedRule": "942100", "account_no": [removed]}',
  );
});
