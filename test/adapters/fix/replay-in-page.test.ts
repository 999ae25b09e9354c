import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  cancelInPage,
  collectInPage,
  startInPage,
  type PageRequest,
} from "../../../src/adapters/fix/replay-in-page";

const request: PageRequest = {
  method: "GET",
  url: "https://shop.example/a",
  credentials: "omit",
  fields: [{ name: "x-a", value: "1" }],
  body: null,
  origins: [],
  mostBytes: 8,
  patienceMs: 1_000,
};
const here = (): PageRequest => ({ ...request, origins: [location.origin] });
const outcome = (): Promise<unknown> =>
  vi.waitFor(() => {
    const said = collectInPage("key") as { state: string };
    if (said.state === "pending") throw new Error("It is not there yet.");
    return said;
  });

describe("a request in the page", () => {
  const asked = vi.fn<typeof fetch>();
  beforeEach(() => {
    vi.stubGlobal("fetch", asked);
  });
  afterEach(() => {
    cancelInPage("key");
    vi.unstubAllGlobals();
    asked.mockReset();
  });

  it("is sent with cookies or without, past the cache, following no redirect", async () => {
    asked.mockResolvedValue(new Response("No.", { status: 403, headers: { server: "nginx" } }));
    expect(startInPage("key", here())).toEqual({ state: "pending" });
    expect(await outcome()).toMatchObject({ state: "answer", status: 403, body: "No.", bodyWhole: true });
    const [url, init] = asked.mock.calls[0] ?? [];
    expect(url).toBe(request.url);
    expect(init).toMatchObject({
      method: "GET",
      credentials: "omit",
      redirect: "manual",
      cache: "no-store",
      headers: [["x-a", "1"]],
    });
    expect(init).not.toHaveProperty("body");
  });

  it("is not sent from a page of another site", () => {
    expect(startInPage("key", { ...request, origins: ["https://other.example"] })).toEqual({
      state: "not-this-page",
    });
    expect(asked).not.toHaveBeenCalled();
    expect(collectInPage("key")).toEqual({ state: "gone" });
  });

  it("is given once, and leaves nothing in the page", async () => {
    asked.mockResolvedValue(new Response("No."));
    startInPage("key", here());
    await outcome();
    expect(collectInPage("key")).toEqual({ state: "gone" });
    expect("key" in globalThis).toBe(false);
  });

  it("reads no more of a body than it may", async () => {
    asked.mockResolvedValue(new Response("0123456789"));
    startInPage("key", here());
    expect(await outcome()).toMatchObject({ body: "01234567", bodyWhole: false });
  });

  it("tells of a failure, and nothing of what the page throws", async () => {
    asked.mockRejectedValue(new Error("secret of the page"));
    startInPage("key", here());
    expect(await outcome()).toEqual({ state: "network" });
  });

  it("is ended by a stop", () => {
    asked.mockReturnValue(new Promise(() => {}));
    startInPage("key", here());
    const signal = asked.mock.calls[0]?.[1]?.signal;
    expect(cancelInPage("key")).toEqual({ state: "gone" });
    expect(signal?.aborted).toBe(true);
    expect("key" in globalThis).toBe(false);
  });
});
