import { expect, test } from "vitest";
import { ownTexts } from "../../../src/core/report/own-texts";
import { block } from "./sample";

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
