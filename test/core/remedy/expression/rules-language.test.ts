import { describe, expect, it, test } from "vitest";
import { evaluate, parseExpression } from "./rules-language";

const request = {
  "http.host": "shop.example",
  "http.request.uri.path": "/api/hook",
  "http.request.method": "POST",
  "ip.src": "203.0.113.7",
  "ip.src.asnum": 64500,
  "ip.src.country": "DE",
  "http.user_agent": 'a "b" \\ c',
};

describe("the reader that the writer is tested with", () => {
  test.each([
    ['http.host eq "shop.example"', true],
    ['(http.host eq "shop.example" and http.request.method eq "GET")', false],
    ['http.host eq "x" or starts_with(http.request.uri.path, "/api/")', true],
    ["ip.src in {198.51.100.0/24 203.0.113.0/29}", true],
    ["ip.src in {2001:db8::/32}", false],
    ["ip.src.asnum eq 64500", true],
    ['http.user_agent contains r#""b" \\"#', true],
    ['http.user_agent eq "a \\"b\\" \\\\ c"', true],
  ])("knows what %s means: %s", (text, truth) => {
    expect(evaluate(parseExpression(text), request)).toBe(truth);
  });

  test.each([
    'http.host EQ "x"',
    "ip.src eq 203.0.113.0/24",
    "ip.src in {}",
    "ip.src in {203.0.113.0/33}",
    'http.host matches "x"',
    'http.host eq "x" and',
    '(http.host eq "x"',
    'http.host eq "x") or (http.host eq "y"',
    'http.hosts eq "x"',
    'http.host eq "x\\n"',
  ])("refuses %s", (text) => {
    expect(() => parseExpression(text)).toThrow(/./);
  });

  it("refuses what is too long", () => {
    expect(() => parseExpression(`http.host eq "${"x".repeat(4_096)}"`)).toThrow("4,096");
  });
});
