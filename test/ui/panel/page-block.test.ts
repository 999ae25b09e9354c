import { expect, test } from "vitest";
import { pageBlock } from "../../../src/ui/panel/page-block";
import { aBlock } from "../a-block";

const destination = (value: string) => [{ name: "Sec-Fetch-Dest", value }];
const page = aBlock({ id: "page", exchange: { resourceType: "document" } });

test("the newest refused document is the page's own refusal", () => {
  const newer = aBlock({
    id: "newer",
    exchange: { resourceType: "document", requestFields: destination("document") },
  });
  expect(pageBlock([page, newer, aBlock()], 0)?.id).toBe("newer");
});

test("a frame's document is not the page", () => {
  const frame = aBlock({
    id: "frame",
    exchange: { resourceType: "document", requestFields: destination("iframe") },
  });
  expect(pageBlock([page, frame], 0)?.id).toBe("page");
});

test("a page that was read from its document is the page", () => {
  const read = aBlock({ id: "read", exchange: { resourceType: null }, source: { kind: "document" } });
  expect(pageBlock([read], 0)?.id).toBe("read");
});

test("requests of a page are not the page", () => {
  expect(pageBlock([aBlock()], 0)).toBeNull();
});

test("the refusal of a page that was left is offered no more", () => {
  const left = aBlock({ source: { kind: "live", page: 0 }, exchange: { resourceType: "document" } });
  expect(pageBlock([left], 0)).not.toBeNull();
  expect(pageBlock([left], 1)).toBeNull();
});
