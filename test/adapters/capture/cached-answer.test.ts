import { describe, expect, it } from "vitest";
import { documentWithFields, isFirstAnswer } from "../../../src/adapters/capture/cached-answer";
import type { DocumentAnswer } from "../../../src/adapters/capture/document";
import { fetched } from "./fetched";

const page: DocumentAnswer = {
  url: "https://shop.example/cart#items",
  status: 403,
  contentType: "text/html",
  startedMs: Date.UTC(2026, 10, 24, 10, 15, 2, 900),
  answeredMs: Date.UTC(2026, 10, 24, 10, 15, 3, 200),
  text: "<html><head></head><body><p>No.</p></body></html>",
  httpVersion: "h2",
  serverTiming: [],
  bodySize: 10,
  firstPage: false,
  opaque: false,
};

describe("an answer out of the browser's cache", () => {
  it("is the page's own where status, media type, size and time agree", () => {
    expect(isFirstAnswer(fetched(), page)).toBe(true);
  });

  it.each([
    ["another address", { url: "https://shop.example/" }],
    ["another status", { status: 200 }],
    ["another size", { body: { text: "<p>Nope.</p>", size: 12, whole: true } }],
    ["no whole body", { body: { text: "<p>No.</p>", size: 10, whole: false } }],
    ["no body", { body: null }],
    ["a service worker between", { worker: true }],
    [
      "another media type",
      { fields: [...fetched().fields.slice(1), { name: "content-type", value: "text/plain" }] },
    ],
    [
      "an earlier time",
      {
        fields: [...fetched().fields, { name: "date", value: "" }].filter(
          ({ value }) => !value.includes("GMT"),
        ),
      },
    ],
  ])("is not where it has %s", (_what, more) => {
    expect(isFirstAnswer(fetched(more), page)).toBe(false);
  });

  it("is not where a form was sent long after it", () => {
    expect(isFirstAnswer(fetched(), { ...page, answeredMs: page.answeredMs + 60_000 })).toBe(false);
  });

  it("gives the page its fields, and the body as it was sent", () => {
    expect(documentWithFields(page, fetched(), null)).toMatchObject({
      method: "GET",
      resourceType: "document",
      httpVersion: "h2",
      fields: fetched().fields,
      fieldsComplete: true,
      body: { text: "<p>No.</p>" },
      notes: ["fields-from-cache"],
    });
    expect(documentWithFields(page, null, null).fieldsComplete).toBe(false);
  });

  it("leaves the method open where nobody saw it, since a form may have led to the page", () => {
    const unknown = { ...page, firstPage: false };
    expect(documentWithFields(unknown, null, null).method).toBe("");
    expect(documentWithFields(unknown, null, "POST").method).toBe("POST");
    expect(documentWithFields({ ...page, firstPage: true }, null, null).method).toBe("GET");
  });
});
