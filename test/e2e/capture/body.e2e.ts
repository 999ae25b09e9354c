import { describe, expect, it } from "vitest";
import { utf8Length } from "../../../src/core/exchange/body";
import type { Block } from "../../../src/core/blocks/block";
import { pollUntil } from "../poll";
import { stage } from "../stage";

describe("the body of a refusal", () => {
  const at = stage();
  // On a busy machine a look at DevTools' log can come before the event that brings the body.
  const settled = (urlPart: string): Promise<Block> =>
    pollUntil(`the body of ${urlPart}`, async () => {
      const [block] = await at.blocks(urlPart);
      const { body } = block?.exchange ?? {};
      return body?.state === "not-observable" && body.reason === "unread" ? null : block;
    });

  it("is read at once, so that a navigation right after loses nothing (P4)", async () => {
    await at.visit(`${at.lab.edgeUrl}/edge/block?one`);
    await settled("/edge/block?one");
    await at.visit(at.lab.pageUrl);
    const [block] = await at.blocks("/edge/block?one");
    expect(block?.exchange.body).toMatchObject({ state: "read", cut: false });
    expect(block?.ray).toMatchObject({ rayId: expect.stringMatching(/^[0-9a-f]{16}$/), source: "field" });
  });

  it("is there for every page, however quickly one follows another", async () => {
    for (let page = 1; page <= 40; page += 1) {
      await at.visit(`${at.lab.edgeUrl}/edge/block?page${page}.`);
      const block = await settled(`/edge/block?page${page}.`);
      expect([page, block?.exchange.body.state]).toEqual([page, "read"]);
      await at.visit("about:blank");
    }
  });

  it("is cut at 256 KiB of text, and says so (P4)", async () => {
    await at.provoke("carried-node-large");
    const block = await settled("/node/large");
    const body = block?.exchange.body;
    if (body?.state !== "read") throw new Error("The body was not read.");
    expect(body.cut).toBe(true);
    expect(body.size).toBeGreaterThan(2_000_000);
    expect(utf8Length(body.text)).toBeLessThanOrEqual(256 * 1024);
  });

  it("is text as the server sent it, in whatever form the browser hands it over (P5)", async () => {
    await at.provoke("carried-node-text");
    const block = await settled("/node/text");
    expect(block?.exchange.body).toMatchObject({ state: "read", text: "Forbidden" });
  });

  it("is not shown as text where it is binary (P5)", async () => {
    await at.provoke("carried-node-binary");
    const block = await settled("/node/binary");
    expect(block?.exchange.body).toEqual({ state: "not-observable", reason: "binary" });
  });
});
