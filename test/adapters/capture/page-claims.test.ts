import { describe, expect, it, vi } from "vitest";
import { collect } from "../../../src/adapters/capture/collector";
import { entry, fakeDevtools } from "./fake-devtools";

type Step = ["told", string] | ["came", string];

/** What is listed, with the number of its page, after events of navigations and of refused pages. */
async function listed(engine: "chromium" | "firefox", preserve: boolean, steps: readonly Step[]) {
  vi.useFakeTimers();
  const devtools = fakeDevtools(engine);
  const collector = collect(devtools.port, () => preserve);
  for (const [what, path] of steps) {
    if (what === "told") devtools.navigate(`https://shop.example${path}`);
    else devtools.finish(entry(path, 403, { type: "document" }));
    await vi.advanceTimersByTimeAsync(10);
  }
  vi.useRealTimers();
  return collector.log
    .getSnapshot()
    .blocks.map(({ exchange, source }) =>
      [new URL(exchange.url).pathname, source.kind === "live" ? source.page : null].join(" "),
    );
}

const early: readonly Step[] = [
  ["told", "/left"],
  ["came", "/left"],
  ["came", "/arrived"],
  ["told", "/arrived"],
];

describe("a refused page of Firefox's whose event comes before that of the navigation to it", () => {
  it("survives its own navigation", async () => {
    expect(await listed("firefox", false, early)).toEqual(["/arrived 2"]);
  });

  it("counts as the page in front", async () => {
    expect(await listed("firefox", true, early)).toEqual(["/left 1", "/arrived 2"]);
  });

  it("is told from the same page asked for again", async () => {
    const again: readonly Step[] = [
      ["came", "/same"],
      ["told", "/same"],
      ["told", "/same"],
      ["came", "/same"],
    ];
    expect(await listed("firefox", true, again)).toEqual(["/same 1", "/same 2"]);
    expect(await listed("firefox", false, [...again, ["told", "/same"]])).toEqual([]);
  });

  it("is not looked for in Chromium, where the navigation comes first", async () => {
    expect(await listed("chromium", false, early)).toEqual([]);
  });
});
