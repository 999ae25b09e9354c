import { expect, test } from "vitest";
import { ownTexts } from "../../../src/core/report/own-texts";
import { findingsJson } from "../../../src/core/report/finding-json";
import { english } from "../../../src/core/messages/render";
import { block, report } from "./sample";

const fieldsWith = (value: string): { name: string; value: string }[] => [
  { name: "server", value: "nginx" },
  { name: "x-request-id", value },
];
const referenceOf = (value: string): string | null =>
  ownTexts(block({ fields: fieldsWith(value) }), "no-query", []).referenceId;

test("an id of the response is its reference", () => {
  const id = "0f8fad5b-d9cb-469f-a165-70867728950e";
  expect(referenceOf(id)).toBe(id);
});

test.each(["anna.smith", "anna-smith-1981", "user=anna;sess=abcdef0123456789abcdef"])(
  "what stands in its place and is somebody's is none: %s",
  (value) => {
    expect(referenceOf(value)).toBeNull();
  },
);

test("an excerpt of a field says what the field itself may say", () => {
  const value = "cache-iad-kiad7000042-DCA, cache-fra-etou8220044-FRA";
  const made = block();
  const [first] = made.verdict.findings.filter(({ counted }) => counted);
  const findings =
    first === undefined ? [] : [{ ...first, where: "field:x-served-by" as const, excerpt: value }];
  const [found] = findingsJson({ ...made, verdict: { ...made.verdict, findings } }, english);
  expect(found?.excerpt).toBe(value);
});

test("an excerpt that was cleaned as a text is cleaned as its field instead", () => {
  const id = "E0C2:0FF5:1A2B3C4D:5E6F7A8B:5F1B2C3D";
  const made = block({
    fields: [
      { name: "server", value: "GitHub.com" },
      { name: "X-GitHub-Request-Id", value: id },
    ],
  });
  const found = findingsJson(made, english).find(({ where }) => where === "field:x-github-request-id");
  expect(found?.excerpt).toBe(id);
});

test("the page's text repeats the ids of the response, and hosts of the site", () => {
  const id = "Zq8vHj3kLx0aWm9pRt5yUi7oBn2cVd4eZq8vHj3kLx0aWm9pRt5yUi==";
  const text = `<html><body>Request ID: ${id} at web.prd.q4inc.com, 4f9a1c77d2e05b.q4inc.com</body></html>`;
  const made = block({
    url: "https://www.q4inc.com/",
    fields: [{ name: "x-amz-cf-id", value: id }],
    body: { state: "read", text, size: null, cut: false },
  });
  expect(report({ block: made }).block.bodyExcerpt).toBe(
    `Request ID: ${id} at web.prd.q4inc.com, [removed].q4inc.com`,
  );
});
