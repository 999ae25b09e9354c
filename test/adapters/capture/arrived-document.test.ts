import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { collect } from "../../../src/adapters/capture/collector";
import { entry, fakeDevtools } from "./fake-devtools";

/** A refused page, asked for so many seconds after ten. */
function page(path: string, seconds: number): object {
  const started = new Date(Date.UTC(2026, 2, 1, 10, 0, seconds)).toISOString();
  return { ...entry(path, 403, { type: "document" }), startedDateTime: started };
}

describe("a refused page of Firefox's whose event comes before that of the navigation to it", () => {
  beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 2, 1, 10) }));
  afterEach(() => void vi.useRealTimers());

  /** Which paths are listed, with the number of their page, after a page came early and one left. */
  async function listed(engine: "chromium" | "firefox", preserve: boolean) {
    const devtools = fakeDevtools(engine);
    const collector = collect(devtools.port, () => preserve);
    await vi.advanceTimersByTimeAsync(1_000);
    devtools.navigate();
    devtools.finish(page("/left", 0));
    await vi.advanceTimersByTimeAsync(2_000);
    devtools.finish(page("/arrived", 2));
    await vi.advanceTimersByTimeAsync(0);
    devtools.navigate();
    return collector.log
      .getSnapshot()
      .blocks.map(({ exchange, source }) => [
        new URL(exchange.url).pathname,
        source.kind === "live" ? source.page : null,
      ]);
  }

  it("survives its own navigation", async () => {
    expect(await listed("firefox", false)).toEqual([["/arrived", 2]]);
  });

  it("counts as the page in front", async () => {
    expect(await listed("firefox", true)).toEqual([
      ["/left", 1],
      ["/arrived", 2],
    ]);
  });

  it("is not looked for in Chromium, where the navigation comes first", async () => {
    expect(await listed("chromium", false)).toEqual([]);
  });
});
