import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attribute } from "../../../src/core/attribution/attribute";
import { signatures } from "../../../src/core/attribution/signatures";
import type { Exchange, Field } from "../../../src/core/exchange/exchange";
import { exchange } from "../../fixtures/exchange";

/** Pieces of every signature, so that random answers hit marks and not only noise. */
const seenInBodies = signatures.flatMap((one) =>
  one.marks.filter((mark) => "body" in mark.when[0] || "text" in mark.when[0]).map((mark) => mark.seen),
);
const seenInFields = signatures
  .flatMap((one) => one.marks.filter((mark) => "field" in mark.when[0]).map((mark) => mark.seen))
  .map((seen) => ({ name: seen.slice(0, seen.indexOf(": ")), value: seen.slice(seen.indexOf(": ") + 2) }));

const field: fc.Arbitrary<Field> = fc.oneof(
  fc.constantFrom(...seenInFields),
  fc.record({ name: fc.string({ maxLength: 20 }), value: fc.string({ maxLength: 60 }) }),
);
const text = fc
  .array(fc.oneof(fc.constantFrom(...seenInBodies), fc.string({ maxLength: 80, unit: "binary" })), {
    maxLength: 4,
  })
  .map((parts) => parts.join("\n"));
const anything: fc.Arbitrary<Exchange> = fc
  .record({
    status: fc.integer({ min: 0, max: 999 }),
    statusText: fc.string({ maxLength: 20 }),
    fields: fc.array(field, { maxLength: 8 }),
    fieldsComplete: fc.boolean(),
    body: fc.oneof(
      fc.record({ state: fc.constant("read" as const), text, size: fc.constant(null), cut: fc.boolean() }),
      fc.record({
        state: fc.constant("not-observable" as const),
        reason: fc.constantFrom("cors" as const, "head" as const, "failed" as const),
      }),
    ),
  })
  .map((parts) => exchange(parts));

describe("for any answer, a verdict", () => {
  test("is given, and keeps the contract", () => {
    fc.assert(
      fc.property(anything, (one) => {
        const verdict = attribute(one);
        expect(verdict.responder === "undetermined").toBe(verdict.confidence === "undetermined");
        expect(Number.isInteger(verdict.margin)).toBe(true);
        for (const finding of verdict.findings) {
          expect(Number.isInteger(finding.weight)).toBe(true);
          expect((finding.excerpt ?? "").length).toBeLessThanOrEqual(200);
          expect(finding.where).toMatch(/^(?:status|body|timing|address|absence|field:[^A-Z]+)$/);
        }
      }),
    );
  });

  test("is the same each time", () => {
    fc.assert(
      fc.property(anything, (one) => {
        expect(attribute(one)).toEqual(attribute(structuredClone(one)));
      }),
    );
  });

  test("does not hang on the order of the fields' names or on their case", () => {
    fc.assert(
      fc.property(anything, (one) => {
        // Lines of one name keep their order, as RFC 9110 section 5.3 demands.
        const names = [...new Set(one.fields.map((line) => line.name.toLowerCase()))].toReversed();
        const fields = names.flatMap((name) =>
          one.fields
            .filter((line) => line.name.toLowerCase() === name)
            .map((line) => ({ ...line, name: line.name.toUpperCase() })),
        );
        // Some letters have no single capital (ß): such names are no field names.
        fc.pre(fields.every((line, at) => line.name.toLowerCase().length === (fields[at]?.name.length ?? 0)));
        const turned = attribute({ ...one, fields });
        const straight = attribute(one);
        expect({ ...turned, findings: [] }).toEqual({ ...straight, findings: [] });
      }),
    );
  });

  test("of the origin never becomes Cloudflare's by the fields that Cloudflare adds to everything", () => {
    const origins = anything.filter((one) => one.fieldsComplete && attribute(one).responder === "origin");
    fc.assert(
      fc.property(origins, (one) => {
        const passed = [
          { name: "server", value: "cloudflare" },
          { name: "cf-ray", value: "9a1b2c3d4e5f6071-SJC" },
        ];
        const page = attribute(one).findings.some(
          (finding) => finding.supports === "cloudflare" && !finding.counted,
        );
        // What imitates Cloudflare itself (its page without a Ray ID, its pair of caching fields)
        // cannot be told from Cloudflare once it has passed through it.
        fc.pre(!page && !one.fields.some((line) => line.value.includes("post-check=0, pre-check=0")));
        expect(attribute({ ...one, fields: [...one.fields, ...passed] }).responder).not.toBe("cloudflare");
      }),
      { numRuns: 300 },
    );
  });
});

describe("a hostile body", () => {
  test.each([
    "<",
    "a",
    " ",
    "\n",
    "<hr><center>",
    '"x":',
    "Ray ID: ",
    "I got an error when visiting ",
    "<h1>Forbidden</h1><p>",
    "_cf_chl_opt={",
  ])("of 1 MB of %j is read in a moment", (unit) => {
    const body = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const started = performance.now();
    attribute(exchange({ body: { state: "read", text: body, size: null, cut: false } }));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
