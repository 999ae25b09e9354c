import { expect, test } from "vitest";
import { notesOf, unseenOf } from "../../../src/ui/details/notes";
import { exchangeOf } from "../gallery/exchanges";

const all = { notObservable: [] };
const ids = (given: Parameters<typeof exchangeOf>[1]) =>
  unseenOf(exchangeOf(0, given), all).map(({ id }) => id);

test("a whole exchange leaves nothing unobserved", () => {
  expect(ids({ body: "Forbidden" })).toEqual([]);
});

test("a withheld body is told with its reason", () => {
  expect(ids({ body: { state: "not-observable", reason: "cors" } })).toEqual(["ui_unseen_body_cors"]);
});

test("a shortened body and missing fields are told", () => {
  expect(ids({ fieldsComplete: false, body: { state: "read", text: "F", size: null, cut: true } })).toEqual([
    "ui_unseen_fields",
    "ui_unseen_body_cut",
  ]);
});

test("a refused preflight names the request that was never sent", () => {
  const exchange = exchangeOf(0, {
    notes: ["refused-preflight"],
    preflightFor: { method: "PUT", url: "https://login.example/session" },
  });
  expect(notesOf(exchange)).toEqual([
    { id: "ui_note_refused_preflight", params: { method: "PUT", url: "https://login.example/session" } },
  ]);
});
