import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { tellBadge } from "../../src/adapters/badge";
import type { TabMessage } from "../../src/adapters/tab-record";
import { makeBlock } from "../../src/core/blocks/make-block";
import { english, type Language } from "../../src/core/messages/render";
import type { LogPort, LogState } from "../../src/ui/ports";
import { exchangeOf } from "../ui/gallery/exchanges";
import { logState } from "../ui/gallery/memory-ports";
import { memoryStore } from "../ui/gallery/memory-store";

vi.mock("webextension-polyfill", () => ({ default: {} }));

const refused = (count: number, more: Partial<LogState> = {}): LogState =>
  logState(
    Array.from({ length: count }, (_, at) =>
      makeBlock(`b${at}`, exchangeOf(at, { method: "POST", resourceType: "document" }), { kind: "live" }),
    ),
    more,
  );

describe("what DevTools tells of a tab", () => {
  let languages = memoryStore<Language>(english);
  const german: Language = {
    tag: "de",
    catalogue: { ui_badge_title_other: { message: "$COUNT$ mal", description: "" } },
  };
  beforeEach(() => {
    vi.useFakeTimers();
    languages = memoryStore<Language>(english);
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const told = () => {
    const store = memoryStore(logState([]));
    const nothing = () => {};
    const log: LogPort = {
      ...store,
      clear: nothing,
      setPaused: nothing,
      setPreserveLog: nothing,
      reload: nothing,
      expectOwn: () => nothing,
    };
    const sent: TabMessage[] = [];
    const badge = tellBadge(log, 7, languages, (message) => sent.push(message));
    return { store, badge, numbers: () => sent.map((message) => message.refused), sent };
  };

  it("is one message for many changes, with the last of them", () => {
    const { store, numbers } = told();
    for (let count = 1; count <= 100; count += 1) store.set(refused(count));
    vi.advanceTimersByTime(1_000);
    expect(numbers()).toEqual([100]);
  });

  it("says it in the language of the interface as it is then", () => {
    const { store, sent } = told();
    store.set(refused(1));
    vi.advanceTimersByTime(1_000);
    languages.set(german);
    store.set(refused(2));
    vi.advanceTimersByTime(1_000);
    store.set(logState([]));
    vi.advanceTimersByTime(1_000);
    expect(sent.map(({ title }) => title)).toEqual(["Whose403: 1 request refused in this tab", "2 mal", ""]);
  });

  it("says it again when the language changes, though nothing else has changed", () => {
    const { store, sent } = told();
    languages.set(english);
    store.set(refused(1));
    vi.advanceTimersByTime(1_000);
    languages.set(german);
    vi.advanceTimersByTime(1_000);
    languages.set({ ...german });
    vi.advanceTimersByTime(1_000);
    expect(sent.map(({ title }) => title)).toEqual(["Whose403: 1 request refused in this tab", "1 mal"]);
  });

  it("is nothing while nothing is refused", () => {
    const { store, numbers } = told();
    store.set(logState([], { page: 1 }));
    vi.advanceTimersByTime(1_000);
    expect(numbers()).toEqual([]);
  });

  it("counts what the page asked for, and nothing that the Fix view sent", () => {
    const { store, numbers } = told();
    const ours = makeBlock("ours", exchangeOf(9, { notes: ["our-own-request"] }), { kind: "live" });
    store.set(logState([...refused(2).blocks, ours]));
    vi.advanceTimersByTime(1_000);
    expect(numbers()).toEqual([2]);
  });

  it("is told again for a new page, since the browser took the badge away", () => {
    const { store, numbers } = told();
    store.set(refused(2));
    vi.advanceTimersByTime(1_000);
    store.set(refused(2, { page: 1 }));
    vi.advanceTimersByTime(1_000);
    expect(numbers()).toEqual([2, 2]);
  });

  it("is taken back when the log is cleared, and when DevTools closes", () => {
    const { store, badge, numbers } = told();
    store.set(refused(2));
    vi.advanceTimersByTime(1_000);
    store.set(logState([]));
    vi.advanceTimersByTime(1_000);
    badge.leave();
    expect(numbers()).toEqual([2, 0]);
    store.set(refused(1));
    vi.advanceTimersByTime(1_000);
    badge.leave();
    expect(numbers()).toEqual([2, 0, 1, 0]);
  });

  it("names the method of the page that was refused last", () => {
    const { store, sent } = told();
    store.set(refused(2));
    vi.advanceTimersByTime(1_000);
    expect(sent[0]?.document).toMatchObject({ url: "https://shop.example/", method: "POST" });
  });
});
