import { expect, test } from "vitest";
import { attribute } from "../../../src/core/attribution/attribute";
import type { Exchange } from "../../../src/core/exchange/exchange";
import { answer } from "./answers";

const withheld: Partial<Exchange> = { body: { state: "not-observable", reason: "cors" } };
const page = { "content-type": "text/html", "content-length": "900" };

test("a page that was seen, and nobody in between: likely the site", () => {
  expect(attribute(answer(page, "<h1>No</h1>"))).toMatchObject({ responder: "origin", confidence: "likely" });
});

test("a page that was withheld may be a filter's that shows itself in nothing else", () => {
  expect(attribute(answer(page, "", withheld)).responder).toBe("undetermined");
});

test.each([
  ["a server with a name", { ...page, server: "Example-Web/2" }],
  ["no page but data", { "content-type": "application/json", "content-length": "30" }],
  ["no bytes to withhold", { "content-type": "text/html", "content-length": "0" }],
])("withheld, and likely the site all the same: %s", (_why, fields) => {
  expect(attribute(answer(fields, "", withheld))).toMatchObject({
    responder: "origin",
    confidence: "likely",
  });
});

test("fields that were not all seen say nothing by what is not among them", () => {
  expect(attribute(answer(page, "<h1>No</h1>", { fieldsComplete: false })).findings).toEqual([]);
});
