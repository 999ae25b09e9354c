import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { collect, type Collector } from "../../../src/adapters/capture/collector";
import { entry, fakeDevtools } from "./fake-devtools";

function paths(collector: Collector): string[] {
  return collector.log.getSnapshot().blocks.map((block) => new URL(block.exchange.url).pathname);
}

describe("the collector", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("keeps refused exchanges and nothing else", async () => {
    const devtools = fakeDevtools();
    const collector = collect(devtools.port, () => true);
    for (const status of [200, 302, 403, 404, 500]) devtools.finish(entry(`/${status}`, status));
    await vi.advanceTimersByTimeAsync(0);
    expect(paths(collector)).toEqual(["/403"]);
  });

  it("drops the values of cookies at capture", async () => {
    const devtools = fakeDevtools();
    const collector = collect(devtools.port, () => true);
    devtools.finish(entry("/a", 403));
    await vi.advanceTimersByTimeAsync(0);
    expect(JSON.stringify(collector.log.getSnapshot())).not.toContain("secret");
  });

  it("marks the refusal of a request of ours, and no other", async () => {
    const devtools = fakeDevtools();
    const collector = collect(devtools.port, () => true);
    vi.setSystemTime(Date.parse("2026-03-01T10:00:00.000Z"));
    const answered = collector.expectOwn("GET", "https://shop.example/ours");
    answered();
    devtools.finish(entry("/ours", 403));
    devtools.finish(entry("/theirs", 403));
    await vi.advanceTimersByTimeAsync(0);
    const marked = collector.log.getSnapshot().blocks.map(({ exchange }) => exchange.notes);
    expect(marked).toEqual([["our-own-request"], []]);
  });

  it("counts a refusal as the page's again when ours of the same URL is reported after it", async () => {
    const devtools = fakeDevtools();
    const collector = collect(devtools.port, () => true);
    vi.setSystemTime(Date.parse("2026-03-01T10:00:00.000Z"));
    collector.expectOwn("GET", "https://shop.example/a");
    const began = (ms: string) => ({ startedDateTime: `2026-03-01T10:00:00.${ms}Z` });
    for (const ms of ["030", "003"]) {
      devtools.finish({ ...entry("/a", 403), ...began(ms) });
      await vi.advanceTimersByTimeAsync(0);
    }
    const marked = collector.log.getSnapshot().blocks.map(({ exchange }) => exchange.notes);
    expect(marked).toEqual([[], ["our-own-request"]]);
  });

  it("finds a refusal that CORS hid as status 0, however late DevTools knows of it", async () => {
    const devtools = fakeDevtools();
    const collector = collect(devtools.port, () => true);
    devtools.finish(entry("/hidden", 0, { error: "net::ERR_FAILED" }));
    await vi.advanceTimersByTimeAsync(400);
    expect(paths(collector)).toEqual([]);
    devtools.state.backlog = [entry("/hidden", 403, { error: "net::ERR_FAILED" })];
    await vi.advanceTimersByTimeAsync(1_500);
    expect(paths(collector)).toEqual(["/hidden"]);
    expect(collector.log.getSnapshot().blocks[0]?.exchange.notes).toContain("hidden-by-cors");
  });

  it("gives up on a failure that never turns out to be a refusal", async () => {
    const devtools = fakeDevtools();
    const collector = collect(devtools.port, () => true);
    devtools.finish(entry("/down", 0, { error: "net::ERR_FAILED" }));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(paths(collector)).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("has DevTools make no log while a page is asked for, which would cost that page's body", async () => {
    const devtools = fakeDevtools();
    const logs = vi.spyOn(devtools.port, "backlog");
    const collector = collect(devtools.port, () => true);
    let answered = (): void => {};
    devtools.state.evaluated = new Promise((resolve) => (answered = () => resolve(null)));
    const looks = [collector.lookThrough(), collector.lookForUnfinished()];
    devtools.finish(entry("/hidden", 0, { error: "net::ERR_FAILED" }));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(logs).not.toHaveBeenCalled();
    answered();
    await vi.advanceTimersByTimeAsync(0);
    expect(logs).toHaveBeenCalled();
    // The wait was the page's, and no work of DevTools'.
    for (const { tookMs } of await Promise.all(looks)) expect(tookMs).toBeLessThan(1_000);
  });

  it("counts an entry once that comes by the backlog and by its event", async () => {
    const devtools = fakeDevtools();
    devtools.state.backlog = [entry("/early", 403)];
    const collector = collect(devtools.port, () => true);
    await collector.lookThrough();
    devtools.finish(entry("/early", 403));
    await vi.advanceTimersByTimeAsync(0);
    expect(paths(collector)).toEqual(["/early"]);
  });

  it("counts two equal requests of the same millisecond twice", async () => {
    const devtools = fakeDevtools();
    const collector = collect(devtools.port, () => true);
    devtools.finish(entry("/twin", 403));
    devtools.finish(entry("/twin", 403));
    await vi.advanceTimersByTimeAsync(0);
    expect(paths(collector)).toEqual(["/twin", "/twin"]);
  });

  it("says that a body which never comes cannot be observed, after five seconds", async () => {
    const devtools = fakeDevtools();
    const collector = collect(devtools.port, () => true);
    devtools.finish(entry("/slow", 403, { content: new Promise(() => {}) }));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(collector.log.getSnapshot().blocks[0]?.exchange.body.state).toBe("not-observable");
  });

  it("finds a refusal whose body the page never reads, and completes it when it is read after all", async () => {
    const devtools = fakeDevtools();
    const collector = collect(devtools.port, () => true);
    devtools.state.backlog = [entry("/unread", 403, { content: new Promise(() => {}) })];
    const look = collector.lookThrough();
    await vi.advanceTimersByTimeAsync(400);
    await look;
    expect(collector.log.getSnapshot().blocks[0]?.exchange.body).toEqual({
      state: "not-observable",
      reason: "unread",
    });
    devtools.finish(entry("/unread", 403));
    await vi.advanceTimersByTimeAsync(0);
    expect(paths(collector)).toEqual(["/unread"]);
    expect(collector.log.getSnapshot().blocks[0]?.exchange.body).toMatchObject({
      state: "read",
      text: "text",
    });
  });

  it("leaves what is only under way to its event, and never asks for its body before", async () => {
    const devtools = fakeDevtools();
    const collector = collect(devtools.port, () => true);
    const asked = vi.fn<() => void>();
    const underWay = { ...entry("/under-way", 403), getContent: () => Promise.resolve(asked()) };
    devtools.state.backlog = [underWay];
    await collector.lookForUnfinished();
    expect(paths(collector)).toEqual([]);
    devtools.finish(entry("/under-way", 403));
    await vi.advanceTimersByTimeAsync(0);
    await collector.lookForUnfinished();
    expect(paths(collector)).toEqual(["/under-way"]);
    expect(asked).not.toHaveBeenCalled();
  });

  it("takes what is still under way at the next look, and its body whenever that comes", async () => {
    const devtools = fakeDevtools();
    const collector = collect(devtools.port, () => true);
    const asked = vi.fn<() => void>();
    devtools.state.backlog = [{ ...entry("/slow", 403), getContent: () => Promise.resolve(asked()) }];
    await collector.lookForUnfinished();
    await collector.lookForUnfinished();
    await collector.lookForUnfinished();
    const body = () => collector.log.getSnapshot().blocks[0]?.exchange.body;
    expect(body()).toEqual({ state: "not-observable", reason: "unread" });
    devtools.finish(entry("/slow", 403));
    await vi.advanceTimersByTimeAsync(0);
    expect(paths(collector)).toEqual(["/slow"]);
    expect(body()).toMatchObject({ state: "read", text: "text" });
    expect(asked).not.toHaveBeenCalled();
  });

  it("does not bring back what was under way while it was paused", async () => {
    const devtools = fakeDevtools();
    const collector = collect(devtools.port, () => true);
    devtools.state.backlog = [entry("/paused", 403)];
    collector.setPaused(true);
    await collector.lookForUnfinished();
    collector.setPaused(false);
    await collector.lookForUnfinished();
    await collector.lookForUnfinished();
    expect(paths(collector)).toEqual([]);
  });

  it("does not bring back what was cleared or came while it was paused", async () => {
    const devtools = fakeDevtools();
    devtools.state.backlog = [entry("/cleared", 403)];
    const collector = collect(devtools.port, () => true);
    await collector.lookThrough();
    collector.log.clear();
    collector.setPaused(true);
    devtools.state.backlog = [entry("/cleared", 403), entry("/paused", 403)];
    await collector.lookThrough();
    collector.setPaused(false);
    await collector.lookThrough();
    expect(paths(collector)).toEqual([]);
  });

  it("says whether DevTools refuses to tell its log", async () => {
    const devtools = fakeDevtools();
    const collector = collect(devtools.port, () => true);
    expect(await collector.lookThrough()).toMatchObject({ readable: true });
    devtools.state.backlog = null;
    expect(await collector.lookThrough()).toMatchObject({ readable: false });
  });

  it("looks away while it is paused", async () => {
    const devtools = fakeDevtools();
    const collector = collect(devtools.port, () => true);
    collector.setPaused(true);
    devtools.finish(entry("/a", 403));
    collector.setPaused(false);
    devtools.finish(entry("/b", 403));
    await vi.advanceTimersByTimeAsync(0);
    expect(paths(collector)).toEqual(["/b"]);
  });

  it("survives entries of any form", async () => {
    const devtools = fakeDevtools();
    const collector = collect(devtools.port, () => true);
    for (const odd of [
      {},
      { response: null },
      { response: { status: 403 } },
      { response: { status: "403" } },
    ]) {
      devtools.finish(odd);
    }
    await vi.advanceTimersByTimeAsync(6_000);
    expect(paths(collector)).toEqual([]);
  });
});
