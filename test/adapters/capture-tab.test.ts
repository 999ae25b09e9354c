import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { captureTab, problemOf } from "../../src/adapters/capture-tab";

const tabs = vi.hoisted(() => ({
  get: vi.fn<() => Promise<object>>(),
  captureVisibleTab: vi.fn<() => Promise<string>>(),
}));
vi.mock("webextension-polyfill", () => ({ default: { tabs } }));

const quota = new Error("This request exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota.");
const picture = "data:image/png;base64,AAAA";

describe("a picture of a tab", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    tabs.get.mockReset().mockResolvedValue({ active: true, windowId: 7 });
    tabs.captureVisibleTab.mockReset().mockResolvedValue(picture);
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("is taken of the window that shows it", async () => {
    expect(await captureTab(1)).toEqual({ ok: true, dataUrl: picture });
    expect(tabs.captureVisibleTab).toHaveBeenCalledExactlyOnceWith(7, { format: "png" });
  });

  it("is not taken while another tab is in front", async () => {
    tabs.get.mockResolvedValue({ active: false, windowId: 7 });
    expect(await captureTab(1)).toEqual({ ok: false, problem: "another-tab" });
    expect(tabs.captureVisibleTab).not.toHaveBeenCalled();
  });

  it("is tried once more, a little later, where the browser's two a second are used up", async () => {
    tabs.captureVisibleTab.mockRejectedValueOnce(quota);
    const answer = captureTab(1);
    await vi.advanceTimersByTimeAsync(500);
    expect(tabs.captureVisibleTab).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(100);
    expect(await answer).toEqual({ ok: true, dataUrl: picture });
  });

  it("is given up after the second refusal for the quota", async () => {
    tabs.captureVisibleTab.mockRejectedValue(quota);
    const answer = captureTab(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await answer).toEqual({ ok: false, problem: "throttled" });
    expect(tabs.captureVisibleTab).toHaveBeenCalledTimes(2);
  });

  it("is waited for five seconds and no longer: a minimised window may never answer", async () => {
    tabs.captureVisibleTab.mockReturnValue(new Promise(() => {}));
    const answer = captureTab(1);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await answer).toEqual({ ok: false, problem: "timeout" });
  });

  it("of a tab that is gone is an answer, and no exception", async () => {
    tabs.get.mockRejectedValue(new Error("No tab with id: 1."));
    expect(await captureTab(1)).toEqual({ ok: false, problem: "failed" });
  });

  it.each([
    ["Either the '<all_urls>' or 'activeTab' permission is required.", "no-permission"],
    ["Missing activeTab permission", "no-permission"],
    ["Cannot access contents of the page. Extension manifest must request permission.", "not-allowed"],
    ["Cannot access a chrome:// URL", "not-allowed"],
    ["The extensions gallery cannot be scripted.", "not-allowed"],
    ["Failed to capture tab: image readback failed", "failed"],
  ])("that the browser refuses with “%s” is %s", (sentence, problem) => {
    expect(problemOf(new Error(sentence))).toBe(problem);
  });
});
