import { describe, expect, it } from "vitest";
import { attribute } from "../../src/core/attribution/attribute";
import { corpusIsThere, readCaptures } from "./captures";

/**
 * A page's own context is told of every field but `Set-Cookie`. What is read there counts as whole,
 * which holds as long as no verdict needs that field.
 */
describe.skipIf(!corpusIsThere)("the whole captures, without the cookies that they set", () => {
  it("are all judged as they are with them", () => {
    const judgedOtherwise = readCaptures().filter(({ exchange, verdict }) => {
      const fields = exchange.fields.filter(({ name }) => !/^set-cookie2?$/i.test(name));
      if (!exchange.fieldsComplete || fields.length === exchange.fields.length) return false;
      const without = attribute({ ...exchange, fields });
      return without.responder !== verdict.responder || without.confidence !== verdict.confidence;
    });
    expect(judgedOtherwise.map(({ name }) => name)).toEqual([]);
  });
});
