import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startLiveLog } from "../../../src/adapters/capture/live-log";
import { documentExpression } from "../../../src/adapters/capture/document";
import { entry, fakeDevtools } from "./fake-devtools";

const page = {
  url: "https://shop.example/lost",
  status: 403,
  contentType: "text/html",
  startedMs: Date.parse("2026-03-01T10:00:00.000Z"),
  text: "the page's own",
};
const always = { read: () => Promise.resolve(true), write: () => Promise.resolve() };

/** A log of a browser whose page in front says this of itself. */
function logOf(engine: "chromium" | "firefox", says: unknown) {
  const devtools = fakeDevtools(engine);
  let answer: unknown = null;
  const evaluate = (expression: string) =>
    Promise.resolve(expression === documentExpression ? answer : "complete");
  const log = startLiveLog({ ...devtools.port, evaluate }, always);
  const navigate = async (): Promise<void> => {
    answer = says;
    devtools.navigate();
    await vi.advanceTimersByTimeAsync(0);
  };
  const blocks = () =>
    log.getSnapshot().blocks.map(({ source, exchange: { url, body } }) => ({
      url,
      kind: source.kind,
      text: body.state === "read" ? body.text : null,
    }));
  return { devtools, log, navigate, blocks };
}

describe("a refused page of Firefox's that no event told of", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("is found from the page itself, a moment after the navigation", async () => {
    const { navigate, blocks } = logOf("firefox", page);
    await vi.advanceTimersByTimeAsync(2_000);
    await navigate();
    expect(blocks()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_300);
    expect(blocks()).toEqual([{ url: page.url, kind: "document", text: "the page's own" }]);
  });

  it("is one row when its event comes late, with what the event knows", async () => {
    const { devtools, navigate, blocks } = logOf("firefox", page);
    await vi.advanceTimersByTimeAsync(2_000);
    await navigate();
    await vi.advanceTimersByTimeAsync(1_300);
    devtools.finish(entry("/lost", 403, { type: "document" }));
    await vi.advanceTimersByTimeAsync(0);
    expect(blocks()).toEqual([{ url: page.url, kind: "live", text: "text" }]);
  });

  it("is not looked for twice where the event came in time", async () => {
    const { devtools, navigate, blocks } = logOf("firefox", page);
    await vi.advanceTimersByTimeAsync(2_000);
    await navigate();
    devtools.finish(entry("/lost", 403, { type: "document" }));
    await vi.advanceTimersByTimeAsync(1_300);
    expect(blocks()).toEqual([{ url: page.url, kind: "live", text: "text" }]);
  });

  it("is not there where the page was not refused, or the log is paused", async () => {
    const fine = logOf("firefox", { ...page, status: 200 });
    const paused = logOf("firefox", page);
    await vi.advanceTimersByTimeAsync(2_000);
    paused.log.setPaused(true);
    await fine.navigate();
    await paused.navigate();
    await vi.advanceTimersByTimeAsync(1_300);
    expect([fine.blocks(), paused.blocks()]).toEqual([[], []]);
  });

  it("does not come back once the log was cleared", async () => {
    const { log, navigate, blocks } = logOf("firefox", page);
    await vi.advanceTimersByTimeAsync(2_000);
    await navigate();
    await vi.advanceTimersByTimeAsync(1_300);
    log.clear();
    await vi.advanceTimersByTimeAsync(6_000);
    expect(blocks()).toEqual([]);
  });

  it("is said to be one whose event was lost", async () => {
    const { log, navigate } = logOf("firefox", page);
    await vi.advanceTimersByTimeAsync(2_000);
    await navigate();
    await vi.advanceTimersByTimeAsync(1_300);
    expect(log.getSnapshot().blocks[0]?.exchange.notes).toEqual(["event-lost"]);
  });

  it("is left to the events in Chromium, which loses none", async () => {
    const { navigate, blocks } = logOf("chromium", page);
    await vi.advanceTimersByTimeAsync(2_000);
    await navigate();
    await vi.advanceTimersByTimeAsync(1_300);
    expect(blocks()).toEqual([]);
  });
});
