import { expect, test } from "vitest";
import { attribute } from "../../../src/core/attribution/attribute";
import { answer } from "./answers";

test("a page that prints the id which a network's field holds is the network's", () => {
  const verdict = attribute(answer({ "X-CDN-Edge": "aca7543,-" }, "<hr><p>192.0.2.39/aca7543 [70000]</p>"));
  expect(verdict).toMatchObject({ responder: "other-edge", confidence: "likely" });
});

test("that holds where other fields are missing, since this one was seen", () => {
  const fragment = answer({ "X-CDN-Edge": "aca7543,-" }, "<p>aca7543</p>", { fieldsComplete: false });
  expect(attribute(fragment).responder).toBe("other-edge");
});

test("an id that is only in the field shows who carried the answer and not who wrote it", () => {
  expect(attribute(answer({ "X-CDN-Edge": "aca7543,-" }, "<h1>Members only</h1>")).findings).toEqual([]);
});

test("a word without a digit is no id", () => {
  expect(attribute(answer({ "X-CDN-Edge": "frankfurt" }, "<h1>Not in frankfurt</h1>")).findings).toEqual([]);
});
