import { expect, test } from "vitest";
import { block, exchange, report } from "./sample";

const key = "4f9a1c77d2e05b8890aa";
const refused = block({
  fields: [
    ...exchange().fields,
    { name: "via", value: `1.1 ${key}` },
    { name: "X-Powered-By", value: `PHP/8.2 ${key}` },
  ],
  body: {
    state: "read",
    text: `<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center>
<hr><center>nginx</center>${key} jo@shop.example 203.0.113.7</body></html>`,
    size: null,
    cut: false,
  },
});
const words = (made = report({ block: refused })): string[] => made.removed.map(({ what }) => what);

test("what was blanked inside texts that leave is listed, in words and counted", () => {
  expect(words()).toContain("Tokens, addresses and numbers in the page's text: 3 places.");
  expect(words()).toContain(
    "Tokens, addresses and numbers in response fields: 2 places (via, x-powered-by).",
  );
  expect(words().join("\n")).not.toContain(key);
});

test("so is what was blanked in what the evidence quotes, and in the second request", () => {
  const made = report({ block: refused, again: refused });
  const inEvidence = made.block.findings.filter(({ excerpt }) => excerpt?.includes("[removed]")).length;
  expect(inEvidence).toBeGreaterThan(0);
  expect(words(made).join("\n")).toMatch(/what the evidence quotes: (?:one place|\d+ places)\./);
  expect(made.removed.map(({ where }) => where)).toContain("again");
});

test("a part that is left out is listed as that alone", () => {
  const made = report(
    { block: refused, again: refused },
    { leaveOut: ["body_excerpt", "findings", "again"] },
  );
  expect(words(made).join("\n")).not.toMatch(
    /Tokens, addresses and numbers in (?!response)|The same in the second/,
  );
});

test("where nothing was blanked nothing is listed", () => {
  expect(words(report()).join("\n")).not.toContain("Tokens, addresses and numbers");
});
