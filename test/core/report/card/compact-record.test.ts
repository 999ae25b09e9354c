import { expect, test } from "vitest";
import { compactRecord, readCompactRecord } from "../../../../src/core/report/card/compact-record";
import { report } from "../sample";

test("a record reads as lines of text", () => {
  expect(compactRecord(report())).toBe(
    [
      "WHOSE403/1",
      "Ray 8af678921d82229f FRA",
      "UTC 2026-11-24 13:05:08",
      "By origin, certain",
      "403 GET https://shop.example/private/?q=[removed]",
    ].join("\n"),
  );
});

test("what was written is read back", () => {
  expect(readCompactRecord(compactRecord(report()))).toEqual({
    rayId: "8af678921d82229f",
    colo: "FRA",
    referenceId: null,
    time: "2026-11-24T13:05:08Z",
    method: "GET",
    url: "https://shop.example/private/?q=[removed]",
    urlCut: false,
    status: 403,
    responder: "origin",
    confidence: "certain",
  });
});
