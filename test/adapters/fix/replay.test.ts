import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { replayIn } from "../../../src/adapters/fix/replay";
import type { ReplayRequest } from "../../../src/ui/ports-of-fix";

vi.mock("webextension-polyfill", () => ({ default: {} }));

const request: ReplayRequest = {
  method: "GET",
  url: "https://shop.example/a",
  credentials: "omit",
  fields: [],
  body: null,
};
const answer = {
  state: "answer",
  status: 403,
  fields: [{ name: "server", value: "nginx" }],
  fieldsPartial: false,
  body: "No.",
  bodyWhole: true,
  redirected: false,
  tookMs: 3,
};

/** A page that answers one evaluation after another; what it was asked, and what the log was told. */
function page(...answers: unknown[]) {
  const asked: string[] = [];
  const log: string[] = [];
  const port = replayIn(
    {
      expectOwn: (method, url) => {
        log.push(`${method} ${url}`);
        return () => log.push("answered");
      },
    },
    (expression) => {
      asked.push(expression);
      const next = asked.length <= answers.length ? answers[asked.length - 1] : { state: "gone" };
      return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
    },
  );
  const send = async (what: ReplayRequest = request, signal = new AbortController().signal) => {
    const sending = port.send(what, signal);
    await vi.advanceTimersByTimeAsync(60_000);
    return sending;
  };
  return { send, port, asked, log };
}

describe("sending a request from the page", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("looks for the answer until it is there, and tells the log before and after", async () => {
    const { send, asked, log } = page({ state: "pending" }, { state: "pending" }, answer);
    expect(await send()).toMatchObject({ kind: "answer", status: 403, body: "No." });
    expect(log).toEqual(["GET https://shop.example/a", "answered"]);
    expect(asked).toHaveLength(4);
  });

  it("uses another key each time, so that no page knows it beforehand", async () => {
    const { send, asked } = page({ state: "network" });
    await send();
    await send();
    const keys = asked.flatMap((text) => /"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"/.exec(text) ?? []);
    expect(new Set(keys).size).toBe(2);
  });

  it.each([
    ["what no page may answer", { state: "answer", status: "403" }],
    ["nothing, as where the browser shows a page of its own", null],
    ["an error", new Error("No context")],
    ["that it knows of no request, as after a navigation", { state: "gone" }],
  ])("has no page where it answers %s", async (_, said) => {
    expect(await page(said).send()).toEqual({ kind: "failed", why: "no-page" });
    expect(await page({ state: "pending" }, said).send()).toEqual({ kind: "failed", why: "no-page" });
  });

  it.each(["network", "timeout", "not-this-page"])("tells of %s", async (state) => {
    expect(await page({ state }).send()).toEqual({ kind: "failed", why: state });
  });

  it("gives up at a deadline, whatever the page says", async () => {
    const { send } = page(...Array.from({ length: 1_000 }, () => ({ state: "pending" })));
    expect(await send()).toEqual({ kind: "failed", why: "timeout" });
  });

  it("has no page where DevTools does not answer at all", async () => {
    const { send } = page(new Promise(() => {}));
    expect(await send()).toEqual({ kind: "failed", why: "no-page" });
  });

  it("ends in the page too when it is stopped", async () => {
    const stop = new AbortController();
    const { port, asked, log } = page(...Array.from({ length: 100 }, () => ({ state: "pending" })));
    const sending = port.send(request, stop.signal);
    await vi.advanceTimersByTimeAsync(100);
    stop.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(await sending).toEqual({ kind: "failed", why: "cancelled" });
    expect(asked.at(-1)).toContain("stop()");
    expect(log.at(-1)).toBe("answered");
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each(["file:///etc/passwd", "chrome://settings", "javascript:alert(1)", "no URL"])(
    "asks no page for %s",
    async (url) => {
      const { send, asked } = page();
      expect(await send({ ...request, url })).toEqual({ kind: "failed", why: "not-this-page" });
      expect(asked).toEqual([]);
    },
  );
});
