import { describe, expect, it } from "vitest";
import { askingAgain } from "../../src/adapters/asking-again";
import { readDocumentAnswer } from "../../src/adapters/capture/document";
import { fetched } from "./capture/fetched";

const page = (more: object = {}, method: string | null = null) => {
  const answer = readDocumentAnswer({
    url: "https://shop.example/cart",
    status: 403,
    contentType: "text/html",
    startedMs: 0,
    text: "",
    ...more,
  });
  if (answer === null) throw new Error("The answer could not be read.");
  return { answer, cached: null, method };
};

describe("whether a page may be asked for once more", () => {
  it("is for the visitor to say where nothing tells how it came", () => {
    expect(askingAgain(page())).toBe("confirm");
  });

  it("is known where DevTools saw the request", () => {
    expect(askingAgain(page({}, "GET"))).toBe("at-once");
    expect(askingAgain(page({ firstPage: true }, "POST"))).toBe("form");
  });

  it("is known where the cache has it, which keeps GETs alone", () => {
    expect(askingAgain({ ...page(), cached: fetched() })).toBe("at-once");
  });

  it("is known where nothing can have led to it", () => {
    expect(askingAgain(page({ firstPage: true }))).toBe("at-once");
  });

  it("is out of the question in a sandbox", () => {
    expect(askingAgain(page({ opaque: true }, "GET"))).toBe("forbidden");
  });
});
