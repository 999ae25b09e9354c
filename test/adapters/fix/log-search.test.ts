import { describe, expect, it } from "vitest";
import { searchIn, type LogWorker } from "../../../src/adapters/fix/log-search";
import type { FromLogWorker } from "../../../src/adapters/fix/log-worker-messages";
import { searchLogBlob } from "../../../src/adapters/fix/search-log-blob";
import { onlyThis } from "../../../src/adapters/fix/worker-url";
import type { LogTarget } from "../../../src/core/remedy/access-log/log-target";

const target: LogTarget = {
  rayId: "9e5f2a1b3c4d5e6f",
  startedDateTime: "2026-11-30T05:33:18.000Z",
  method: "GET",
  target: "/a",
  status: 403,
};
const line = (time: string, ray: string): string =>
  `192.0.2.1 - - [30/Nov/2026:${time} +0000] "GET /a HTTP/1.1" 403 1 "-" "-" "${ray}-FRA"\n`;

describe("the search of a log as a file", () => {
  it("finds the line in the middle of more than one part, and tells how far it is", async () => {
    const other = line("05:00:00", "0123456789abcdef");
    const many = other.repeat(Math.ceil((5 * 1024 * 1024) / other.length));
    const log = new Blob([many, line("05:33:18", "9e5f2a1b3c4d5e6f"), many]);
    const shares: number[] = [];
    const result = await searchLogBlob(log, target, (share) => shares.push(share));
    expect(result).toMatchObject({ kind: "access", finding: { match: "ray" } });
    if (result.kind !== "access") throw new Error("It is an access log.");
    expect(result.finding.lines).toHaveLength(1);
    expect(result.finding.linesRead).toBe((2 * many.length) / other.length + 1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it("tells an error log and a HAR file from an access log", async () => {
    const search = (text: string) => searchLogBlob(new Blob([text]), target, () => undefined);
    expect(await search("2026/11/30 05:33:18 [error] 1#1: x")).toMatchObject({ kind: "error" });
    expect(await search('{"log":{"version":"1.2"}}')).toEqual({ kind: "har" });
    expect(await search("")).toMatchObject({ kind: "access", finding: { problem: "empty" } });
  });
});

/** A worker that does as told, and counts how often it was ended. */
function aWorker() {
  const listeners = new Map<string, (event: unknown) => void>();
  const state = { ended: 0, got: [] as unknown[] };
  const worker = {
    addEventListener: (type: string, listener: (event: unknown) => void) => listeners.set(type, listener),
    postMessage: (message: unknown) => state.got.push(message),
    terminate: () => (state.ended += 1),
  };
  return {
    state,
    start: () => worker as unknown as LogWorker,
    tell: (data: FromLogWorker) => listeners.get("message")?.({ data }),
    fail: () => listeners.get("error")?.({}),
  };
}

describe("the worker that searches a log", () => {
  const message = { log: new Blob(["x"]), target };

  it("gives its progress and its result, and is ended then", async () => {
    const worker = aWorker();
    const shares: number[] = [];
    const found = searchIn(
      worker.start,
      message,
      (share) => shares.push(share),
      new AbortController().signal,
    );
    worker.tell({ kind: "progress", share: 0.5 });
    worker.tell({ kind: "result", result: { kind: "har" } });
    expect(await found).toEqual({ kind: "har" });
    expect([shares, worker.state]).toEqual([[0.5], { ended: 1, got: [message] }]);
  });

  it("is ended at once when the search is cancelled, and not started after", async () => {
    const worker = aWorker();
    const abort = new AbortController();
    const found = searchIn(worker.start, message, () => undefined, abort.signal);
    abort.abort();
    expect(await found).toBeNull();
    expect(worker.state.ended).toBe(1);
    expect(await searchIn(worker.start, message, () => undefined, abort.signal)).toBeNull();
    expect(worker.state.got).toHaveLength(1);
  });

  it("that fails or does not start is answered, not thrown", async () => {
    const worker = aWorker();
    const { signal } = new AbortController();
    const found = searchIn(worker.start, message, () => undefined, signal);
    worker.fail();
    expect(await found).toBe("unreadable");
    const none = (): LogWorker => {
      throw new TypeError("refused by the policy");
    };
    expect(await searchIn(none, message, () => undefined, signal)).toBe("unreadable");
  });

  it("has one URL that its policy passes", () => {
    const pass = onlyThis("/assets/log-worker.js");
    expect(pass("/assets/log-worker.js")).toBe("/assets/log-worker.js");
    for (const other of ["", "/assets/log-worker.js?", "https://example.com/assets/log-worker.js", "data:,x"])
      expect(() => pass(other)).toThrow(TypeError);
  });
});
