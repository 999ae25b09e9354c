import { describe, expect, it } from "vitest";
import { documentExchange, readDocumentAnswer } from "../../../src/adapters/capture/document";
import { makeBlock } from "../../../src/core/blocks/make-block";

const answer = {
  url: "https://shop.example/cart",
  status: 403,
  contentType: "text/html",
  startedMs: Date.UTC(2026, 10, 24, 10, 15),
  text: "<html><title>403 Forbidden</title></html>",
};
const exchangeOf = (more: object = {}) => {
  const read = readDocumentAnswer({ ...answer, ...more });
  if (read === null) throw new Error("The answer could not be read.");
  return documentExchange(read);
};

describe("a document that tells of its own answer", () => {
  it("is an exchange without fields but for what the page is told of", () => {
    expect(exchangeOf({ httpVersion: "h2" })).toMatchObject({
      url: answer.url,
      httpVersion: "h2",
      fields: [{ name: "content-type", value: "text/html" }],
      fieldsComplete: false,
      notes: ["before-devtools"],
    });
  });

  it("has the field server-timing made anew of its parts, a duration of 0 included", () => {
    const serverTiming = [
      { name: "chlray", duration: 0, description: "9a1b2c3d4e5f6071" },
      { name: "cfOrigin", duration: 0, description: "" },
      { name: "note", duration: 1.5, description: 'said "no"' },
    ];
    expect(exchangeOf({ serverTiming }).fields).toContainEqual({
      name: "server-timing",
      value: 'chlray;desc="9a1b2c3d4e5f6071", cfOrigin;dur=0, note;desc="said \\"no\\"";dur=1.5',
    });
  });

  it("is so told apart: an origin that was asked refused", () => {
    const serverTiming = [{ name: "cfOrigin", duration: 38, description: "" }];
    const block = makeBlock("d", exchangeOf({ serverTiming, text: "No." }), { kind: "document" });
    expect(block.verdict.responder).toBe("origin");
  });

  it("is not believed where its answer has another form", () => {
    expect(readDocumentAnswer({ ...answer, status: "403" })).toBeNull();
    expect(readDocumentAnswer({ ...answer, startedMs: Infinity })).toBeNull();
    expect(readDocumentAnswer(null)).toBeNull();
  });
});
