import { describe, expect, it, vi } from "vitest";
import { readDocumentAnswer } from "../../src/adapters/capture/document";
import { documentMethod, type TabMessage } from "../../src/adapters/tab-record";

vi.mock("webextension-polyfill", () => ({ default: {} }));

const page = readDocumentAnswer({
  url: "https://shop.example/cart#top",
  status: 403,
  contentType: "text/html",
  startedMs: 5_000_100,
  text: "",
});
const seen = (more: object = {}): TabMessage => ({
  kind: "tab-seen",
  title: "",
  tabId: 7,
  refused: 1,
  document: { url: "https://shop.example/cart", method: "post", startedMs: 5_000_000, ...more },
});

describe("the method of a page", () => {
  const methodOf = (record: TabMessage | null) => page && documentMethod(record, page);

  it("is what DevTools saw of that very request", () => {
    expect(methodOf(seen())).toBe("POST");
  });

  it("is not known of another request, nor of none", () => {
    expect(methodOf(seen({ url: "https://shop.example/" }))).toBeNull();
    expect(methodOf(seen({ startedMs: 4_000_000 }))).toBeNull();
    expect(methodOf({ ...seen(), document: null })).toBeNull();
    expect(methodOf(null)).toBeNull();
  });
});
