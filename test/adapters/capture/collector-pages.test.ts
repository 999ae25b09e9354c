import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { collect, type Collector } from "../../../src/adapters/capture/collector";
import { documentExpression } from "../../../src/adapters/capture/document";
import { entry, fakeDevtools } from "./fake-devtools";

function paths(collector: Collector): string[] {
  return collector.log.getSnapshot().blocks.map((block) => new URL(block.exchange.url).pathname);
}

describe("the collector, from page to page", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("does not bring back by its body what was cleared while that was being read", async () => {
    const devtools = fakeDevtools();
    const collector = collect(devtools.port, () => true);
    devtools.finish(entry("/cleared", 403));
    collector.clear();
    devtools.finish(entry("/after", 403));
    await vi.advanceTimersByTimeAsync(0);
    expect(paths(collector)).toEqual(["/after"]);
  });

  it("lists a page whose body was lost in its place at once, and gives it the page's own text", async () => {
    const devtools = fakeDevtools();
    let tell: (answer: unknown) => void = () => {};
    const told = new Promise<unknown>((resolve) => (tell = resolve));
    const evaluate = (expression: string) =>
      expression === documentExpression ? told : Promise.resolve("complete");
    const collector = collect({ ...devtools.port, evaluate }, () => true);
    const bodies = () => collector.log.getSnapshot().blocks.map(({ exchange: { body } }) => body);
    devtools.finish(entry("/lost", 403, { type: "document", content: 7 }));
    await vi.advanceTimersByTimeAsync(0);
    devtools.finish(entry("/after", 403));
    await vi.advanceTimersByTimeAsync(0);
    expect(paths(collector)).toEqual(["/lost", "/after"]);
    expect(bodies()[0]).toEqual({ state: "not-observable", reason: "unread" });
    const startedMs = Date.parse("2026-03-01T10:00:00.000Z");
    tell({ url: "https://shop.example/lost", status: 403, contentType: "text/html", startedMs, text: "own" });
    await vi.advanceTimersByTimeAsync(0);
    expect(paths(collector)).toEqual(["/lost", "/after"]);
    expect(bodies()[0]).toMatchObject({ state: "read", text: "own" });
  });

  it("says of every block which page it belongs to, also where Chromium tells of no navigation", async () => {
    const devtools = fakeDevtools();
    const collector = collect(devtools.port, () => true);
    const pages = () => collector.log.getSnapshot().blocks.map(({ source }) => source);
    devtools.finish(entry("/first", 403));
    await vi.advanceTimersByTimeAsync(0);
    devtools.navigate();
    devtools.finish(entry("/second", 403));
    await vi.advanceTimersByTimeAsync(0);
    devtools.finish(entry("/empty", 403, { error: "net::ERR_HTTP_RESPONSE_CODE_FAILURE", type: "document" }));
    await vi.advanceTimersByTimeAsync(0);
    expect(pages()).toEqual([0, 1, 2].map((page) => ({ kind: "live", page })));
    expect(collector.page()).toBe(2);
  });

  it("empties the log at a navigation unless it is to be preserved", async () => {
    const devtools = fakeDevtools();
    let preserve = true;
    const collector = collect(devtools.port, () => preserve);
    devtools.finish(entry("/a", 403));
    await vi.advanceTimersByTimeAsync(0);
    devtools.navigate();
    expect(paths(collector)).toEqual(["/a"]);
    preserve = false;
    devtools.navigate();
    expect(paths(collector)).toEqual([]);
  });

  it("empties it also for Chromium's error page, which comes without a navigation", async () => {
    const devtools = fakeDevtools();
    const collector = collect(devtools.port, () => false);
    devtools.finish(entry("/a", 403));
    await vi.advanceTimersByTimeAsync(0);
    devtools.finish(entry("/empty", 403, { error: "net::ERR_HTTP_RESPONSE_CODE_FAILURE", type: "document" }));
    await vi.advanceTimersByTimeAsync(0);
    expect(paths(collector)).toEqual(["/empty"]);
    expect(collector.log.getSnapshot().blocks[0]?.exchange.body).toEqual({
      state: "read",
      text: "",
      size: 0,
      cut: false,
    });
  });
});
