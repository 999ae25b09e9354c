import { describe, expect, it, vi } from "vitest";
import { collect } from "../../../src/adapters/capture/collector";
import { entry, fakeDevtools } from "./fake-devtools";

type Step = ["told" | "came" | "slow" | "read" | "clear", string];

/** What is listed, with the number of its page, after events of navigations and of refused pages. */
async function listed(engine: "chromium" | "firefox", preserve: boolean, steps: readonly Step[]) {
  vi.useFakeTimers({ now: Date.UTC(2026, 2, 1, 10) });
  const devtools = fakeDevtools(engine);
  const collector = collect(devtools.port, () => preserve);
  let read = (): void => {};
  for (const [what, path] of steps) {
    await vi.advanceTimersByTimeAsync(10);
    const own = { ...entry(path, 403, { type: "document" }), startedDateTime: new Date().toISOString() };
    if (what === "told") devtools.navigate(`https://shop.example${path}`);
    if (what === "came") devtools.finish(own);
    if (what === "slow")
      devtools.finish({ ...own, getContent: () => new Promise((resolve) => (read = () => resolve("text"))) });
    if (what === "clear") collector.clear();
    if (what === "read") read();
    await vi.advanceTimersByTimeAsync(10);
  }
  vi.useRealTimers();
  return collector.log
    .getSnapshot()
    .blocks.map(({ exchange, source }) =>
      [new URL(exchange.url).pathname, source.kind === "live" ? source.page : null].join(" "),
    );
}

const late: readonly Step[] = [
  ["told", "/left"],
  ["came", "/arrived"],
  ["told", "/arrived"],
];

describe("a refused page of Firefox's whose event comes before that of the navigation to it", () => {
  it("survives its own navigation", async () => {
    expect(await listed("firefox", false, late)).toEqual(["/arrived 2"]);
  });

  it("counts as the page in front", async () => {
    expect(await listed("firefox", true, late)).toEqual(["/arrived 2"]);
  });

  it("does so also where its body is read only after that", async () => {
    const slow: readonly Step[] = [
      ["told", "/left"],
      ["slow", "/arrived"],
      ["told", "/arrived"],
      ["read", ""],
    ];
    expect(await listed("firefox", false, slow)).toEqual(["/arrived 2"]);
    expect(await listed("firefox", true, slow)).toEqual(["/arrived 2"]);
  });

  it("does not come back where the log was cleared meanwhile", async () => {
    const cleared: readonly Step[] = [
      ["slow", "/arrived"],
      ["told", "/arrived"],
      ["clear", ""],
      ["read", ""],
    ];
    expect(await listed("firefox", false, cleared)).toEqual([]);
    expect(await listed("firefox", true, cleared)).toEqual([]);
  });

  it("is told from the page that was there before under the same address", async () => {
    const reloaded: readonly Step[] = [
      ["told", "/same"],
      ["came", "/same"],
      ["told", "/same"],
    ];
    expect(await listed("firefox", false, reloaded)).toEqual(["/same 2"]);
    expect(await listed("firefox", false, [...reloaded, ["told", "/same"]])).toEqual([]);
  });

  it("is not looked for in Chromium, where the navigation comes first", async () => {
    expect(await listed("chromium", false, late)).toEqual([]);
  });
});
