import { describe, expect, it } from "vitest";
import { againBlock } from "../../../src/core/blocks/again-block";
import { render } from "../../../src/core/messages/render";
import { blockPage, edgeFields, exchangeOf } from "../../ui/gallery/exchanges";

const source = { kind: "document" } as const;

describe("the block of a page asked for once more", () => {
  it("has a verdict of its own where it was refused again", () => {
    const block = againBlock("a", exchangeOf(1, { fields: edgeFields(1), body: blockPage(1) }), source);
    expect(block.verdict).toMatchObject({ responder: "cloudflare", confidence: "certain" });
  });

  it("blames nobody where it was let through, and keeps the Ray ID", () => {
    const block = againBlock("a", exchangeOf(1, { status: 200, fields: edgeFields(1) }), source);
    expect(block.verdict).toMatchObject({ responder: "undetermined", findings: [], product: null });
    expect(render(block.verdict.summary)).toContain("answered with status 200");
    expect(block.ray.rayId).not.toBeNull();
  });
});
