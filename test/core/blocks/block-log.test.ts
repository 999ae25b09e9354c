import { describe, expect, it, vi } from "vitest";
import { createBlockLog } from "../../../src/core/blocks/block-log";
import type { Block } from "../../../src/core/blocks/block";
import { makeBlock } from "../../../src/core/blocks/make-block";
import { exchange } from "../../fixtures/exchange";

const bounds = { maxBlocks: 3, maxBodyBytes: 1_000, keptBodyBytes: 10 };

function block(id: string, text = ""): Block {
  return makeBlock(id, exchange({ body: { state: "read", text, size: null, cut: false } }), { kind: "live" });
}

function ids(log: ReturnType<typeof createBlockLog>): string[] {
  return log.getSnapshot().blocks.map((each) => each.id);
}

function bodyLengths(log: ReturnType<typeof createBlockLog>): number[] {
  return log
    .getSnapshot()
    .blocks.map(({ exchange: { body } }) => (body.state === "read" ? body.text.length : -1));
}

describe("the block log", () => {
  it("keeps blocks in the order in which they came", () => {
    const log = createBlockLog(bounds);
    for (const id of ["a", "b", "c"]) log.add(block(id));
    expect(ids(log)).toEqual(["a", "b", "c"]);
  });

  it("drops the oldest block beyond the bound and counts it", () => {
    const log = createBlockLog(bounds);
    for (const id of ["a", "b", "c", "d"]) log.add(block(id));
    expect(ids(log)).toEqual(["b", "c", "d"]);
    expect(log.getSnapshot().droppedBlocks).toBe(1);
  });

  it("cuts the oldest bodies to their beginning before it drops any block", () => {
    const log = createBlockLog(bounds);
    log.add(block("a", "x".repeat(600)));
    log.add(block("b", "y".repeat(600)));
    expect(ids(log)).toEqual(["a", "b"]);
    expect(bodyLengths(log)).toEqual([10, 600]);
    expect(log.getSnapshot()).toMatchObject({ cutBodies: 1, droppedBlocks: 0 });
  });

  it("says on the block itself that its body was cut", () => {
    const log = createBlockLog(bounds);
    log.add(block("a", "x".repeat(600)));
    log.add(block("b", "y".repeat(600)));
    expect(log.getSnapshot().blocks[0]?.exchange.body).toMatchObject({ cut: true, size: 600 });
  });

  it("measures bodies in bytes and not in characters", () => {
    const log = createBlockLog(bounds);
    log.add(block("a", "ж".repeat(400)));
    log.add(block("b", "ж".repeat(400)));
    expect(bodyLengths(log)).toEqual([5, 400]);
  });

  it("takes many at once as it takes them one by one", () => {
    const blocks = ["a", "b", "c", "d", "e"].map((id) => block(id, id.repeat(400)));
    const [oneByOne, atOnce] = [createBlockLog(bounds), createBlockLog(bounds)];
    for (const each of blocks) oneByOne.add(each);
    atOnce.addAll(blocks);
    expect(ids(atOnce)).toEqual(["c", "d", "e"]);
    expect(ids(atOnce)).toEqual(ids(oneByOne));
    expect(atOnce.getSnapshot().droppedBlocks).toBe(2);
  });

  it("tells its listeners once of many, and not at all of none", () => {
    const log = createBlockLog(bounds);
    const listener = vi.fn<() => void>();
    log.subscribe(listener);
    log.addAll([block("a"), block("b"), block("c")]);
    log.addAll([]);
    expect(listener).toHaveBeenCalledTimes(1);
    expect(ids(log)).toEqual(["a", "b", "c"]);
  });

  it("counts the bytes of many together", () => {
    const log = createBlockLog(bounds);
    log.addAll([block("a", "x".repeat(600)), block("b", "y".repeat(600))]);
    expect(bodyLengths(log)).toEqual([10, 600]);
    expect(log.getSnapshot().cutBodies).toBe(1);
  });

  it("replaces a block in its place", () => {
    const log = createBlockLog(bounds);
    for (const id of ["a", "b"]) log.add(block(id));
    log.replace(block("a", "new"));
    expect(ids(log)).toEqual(["a", "b"]);
    expect(bodyLengths(log)).toEqual([3, 0]);
  });

  it("ignores the replacement of a block that is gone", () => {
    const log = createBlockLog(bounds);
    const before = log.getSnapshot();
    log.replace(block("a"));
    expect(log.getSnapshot()).toBe(before);
  });

  it("forgets blocks, bytes and counts when it is cleared", () => {
    const log = createBlockLog(bounds);
    for (const id of ["a", "b", "c", "d"]) log.add(block(id, "x".repeat(300)));
    log.clear();
    log.add(block("e", "x".repeat(900)));
    expect(log.getSnapshot()).toMatchObject({ cutBodies: 0, droppedBlocks: 0 });
    expect(bodyLengths(log)).toEqual([900]);
  });

  it("tells its listeners of every change until they unsubscribe", () => {
    const log = createBlockLog(bounds);
    const listener = vi.fn<() => void>();
    const unsubscribe = log.subscribe(listener);
    log.add(block("a"));
    unsubscribe();
    log.add(block("b"));
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("gives the same snapshot until something changes, as React asks for", () => {
    const log = createBlockLog(bounds);
    log.add(block("a"));
    expect(log.getSnapshot()).toBe(log.getSnapshot());
  });
});
