import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compactRecord, readCompactRecord } from "../../../../src/core/report/card/compact-record";
import { qrModules } from "../../../../src/core/report/card/qr-modules";
import type { Report } from "../../../../src/core/report/report";
import { hostileReport } from "../hostile-report";
import { report } from "../sample";

const lines = [
  "WHOSE403/1",
  "Ray 8af678921d82229f FRA",
  "UTC 2026-11-24 13:05:08",
  "By origin, certain",
  "403 GET https://shop.example/private/?q=[removed]",
];

const made = report();

function changed(change: Partial<Report["block"]>): Report {
  return { ...made, block: { ...made.block, ...change } };
}

test("a record reads as lines of text", () => {
  expect(compactRecord(report())).toBe(lines.join("\n"));
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

test("another vendor's id stands in only where there is no Ray ID", () => {
  const without = compactRecord(changed({ rayId: null, colo: null, referenceId: "18.6d5e 1202" }));
  expect(readCompactRecord(without)).toMatchObject({
    rayId: null,
    colo: null,
    referenceId: "18.6d5e%201202",
  });
  expect(compactRecord(changed({ referenceId: "18.6d5e" }))).not.toContain("18.6d5e");
});

test("a time that is not known is not made up", () => {
  const without = compactRecord(changed({ serverDate: null, startedDateTime: "" }));
  expect(readCompactRecord(without)).toMatchObject({ time: null, rayId: "8af678921d82229f" });
});

test("the time of the visitor's clock stands in for the server's", () => {
  const own = compactRecord(changed({ serverDate: null, startedDateTime: "2026-11-24T14:05:09.900+01:00" }));
  expect(readCompactRecord(own)?.time).toBe("2026-11-24T13:05:09Z");
});

test("a long URL is cut where everybody sees it, and the code stays at version 10", () => {
  const long = compactRecord(changed({ url: `https://shop.example/${"a%C3%BC".repeat(200)}` }));
  const read = readCompactRecord(long);
  expect(read).toMatchObject({
    urlCut: true,
    url: expect.stringMatching(/^https:\/\/shop\.example\/.*\[cut\]$/),
  });
  expect(read?.url).not.toMatch(/%.?\[cut\]$/);
  expect(long.length).toBeGreaterThan(205);
  expect(qrModules(long)).toHaveLength(57 + 2 * 4);
});

test("all of it is ASCII, whatever the report has", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (one, other) => {
      const text = compactRecord(
        changed({ url: `https://${one}`, rayId: null, referenceId: other, method: one }),
      );
      return /^[\n\x20-\x7e]{1,213}$/.test(text);
    }),
  );
});

test.each(["\nRay 0000000000000000", "</script>", "\u{202E}evil", "", "a".repeat(9_999)])(
  "a report that a stranger wrote puts no line of its own into it: %#",
  (text) => {
    const written = compactRecord(hostileReport(text));
    expect(written.split("\n").map((line) => line.split(" ")[0])).toEqual([
      "WHOSE403/1",
      "Ray",
      ...(text === "" ? [] : ["Ref"]),
      "UTC",
      "By",
      "403",
    ]);
    expect(written).toMatch(/^Ray -$/m);
  },
);

test.each([
  ["nothing", ""],
  ["another text", "https://shop.example/"],
  ["another version", lines.join("\n").replace("/1", "/2")],
  ["something before it", ` ${lines.join("\n")}`],
  ["a line less", lines.slice(0, -1).join("\n")],
  ["a Ray ID too short", lines.join("\n").replace("8af", "8a")],
  ["a Ray ID in capitals", lines.join("\n").replace("8af", "8AF")],
  ["a day that is none", lines.join("\n").replace("-11-24", "-13-44")],
  ["a responder that is none", lines.join("\n").replace("origin", "someone")],
  ["a word that is in every object", lines.join("\n").replace("origin", "constructor")],
  ["an undecided verdict of somebody", lines.join("\n").replace("certain", "undetermined")],
  ["a URL that would run", lines.join("\n").replace("https:", "javascript:")],
  ["direction characters", lines.join("\n").replace("private", "\u{202E}private")],
  ["a URL of many lines", lines.join("\n").replace("private", "p".repeat(2_900))],
])("%s is no record", (_, text) => {
  expect(readCompactRecord(text)).toBeNull();
});

test("lines of later versions are passed over", () => {
  expect(readCompactRecord([...lines, "More 1"].join("\n"))).toMatchObject({ status: 403 });
});

test("no text makes the reader throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      readCompactRecord(text);
      readCompactRecord(`${lines.slice(0, 2).join("\n")}${text}`);
    }),
  );
});
