import { describe, expect, it } from "vitest";
import { makeBlock } from "../../../src/core/blocks/make-block";
import type { BlockSource } from "../../../src/core/blocks/block";
import { noPictureOf } from "../../../src/ui/report/no-picture";
import { exchange } from "../../fixtures/exchange";

const from = (source: BlockSource) => makeBlock("a", exchange(), source);

describe("a picture", () => {
  it("is taken while the refused page is in front", () => {
    expect(noPictureOf(from({ kind: "live", page: 2 }), 2)).toBeNull();
    expect(noPictureOf(from({ kind: "document", page: 0 }), 0)).toBeNull();
  });

  it("is never taken of the page that came after it, and the report says why", () => {
    expect(noPictureOf(from({ kind: "live", page: 1 }), 2)).toMatchObject({
      ok: false,
      final: true,
      reason: { id: "ui_report_picture_page_left" },
    });
  });

  it("is never taken for a refusal out of a file", () => {
    const file = from({ kind: "file", name: "shop.har", index: 0 });
    expect(noPictureOf(file, 0)).toMatchObject({
      ok: false,
      final: true,
      reason: { id: "ui_file_no_picture" },
    });
  });
});
