import { describe, expect, it } from "vitest";
import { fileBounds, type LogBounds } from "../../../src/core/blocks/block-log";
import { readFileLog, type FileLog } from "../../../src/core/blocks/file-log";
import { render } from "../../../src/core/messages/render";
import { harEntry, harText } from "../exchange/har-sample";

function read(text: string, bounds: LogBounds = fileBounds) {
  const shares: number[] = [];
  const steps = readFileLog({ id: "file1", name: "shop.har", text }, bounds);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { reading: step.value, shares };
    shares.push(step.value);
  }
}

function logOf(entries: readonly unknown[], bounds?: LogBounds): FileLog {
  const { reading } = read(harText(entries), bounds);
  if (!reading.ok) throw new Error(render(reading.reason));
  return reading.log;
}

function sentence(text: string): string {
  const { reading } = read(text);
  if (reading.ok) throw new Error("The file was read.");
  return render(reading.reason);
}

const refused = harEntry();
const answered = harEntry({ response: { status: 200 } });
const damaged = harEntry({ response: { status: null } });

describe("the log of a file", () => {
  it("holds the refused entries, with the file and the place where each stands", () => {
    const log = logOf([answered, refused, answered, refused]);
    expect(log).toMatchObject({ name: "shop.har", entries: 4, refused: 2, damaged: null });
    expect(log.blocks.map((block) => block.source)).toEqual([
      { kind: "file", name: "shop.har", index: 1, browser: "Chrome 156" },
      { kind: "file", name: "shop.har", index: 3, browser: "Chrome 156" },
    ]);
  });

  it("judges every refusal", () => {
    expect(logOf([refused]).blocks[0]?.verdict.responder).toBe("origin");
  });

  it("gives its blocks ids that no other file has", () => {
    expect(logOf([refused, refused]).blocks.map((block) => block.id)).toEqual(["file1-0", "file1-1"]);
  });

  it("drops the secrets of what it reads", () => {
    const secret = { name: "cookie", value: "session=1" };
    const { blocks } = logOf([harEntry({ request: { headers: [secret] } })]);
    expect(blocks[0]?.exchange.requestFields.map((field) => field.value)).not.toContain("session=1");
  });

  it("leaves damaged entries out, counts them and says what is wrong with the first", () => {
    const log = logOf([refused, damaged, 7]);
    expect(log.refused).toBe(1);
    expect(log.damaged).toMatchObject({ count: 2, first: { index: 1 } });
    expect(log.damaged && render(log.damaged.first.problem)).toBe("response.status is missing");
  });

  it("keeps the newest within its bound and counts the others", () => {
    const log = logOf([refused, refused, refused], { ...fileBounds, maxBlocks: 2 });
    expect(log.blocks.map((block) => block.id)).toEqual(["file1-1", "file1-2"]);
    expect(log).toMatchObject({ refused: 3, droppedBlocks: 1 });
  });

  it("tells after every refusal what share is done", () => {
    expect(read(harText([refused, answered, refused, refused, refused])).shares).toEqual([
      0.25, 0.5, 0.75, 1,
    ]);
  });

  it("may hold no refusal at all", () => {
    expect(logOf([answered])).toMatchObject({ blocks: [], entries: 1, refused: 0 });
  });
});

describe("a file that is no HAR", () => {
  it.each([
    ["", "is empty"],
    [" \n", "is empty"],
    ["hello", "it is not JSON"],
    ['{"log":{"entries":[', "ends too early"],
    ['{"hello":1}', "without “log.entries”"],
    ['{"log":{}}', "without “log.entries”"],
    [harText([]), "holds no request"],
  ])("is answered with one sentence that names it: %j", (text, part) => {
    expect(sentence(text)).toContain(part);
    expect(sentence(text)).toMatch(/^shop\.har [^$]+\.$/);
  });
});
