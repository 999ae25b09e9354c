import { describe, expect, it, vi } from "vitest";
import { createListeners } from "../../../src/adapters/capture/listeners";

describe("listeners", () => {
  it("are all told, though one of them belongs to a page that is gone, which is told no more", () => {
    const { add, tell } = createListeners();
    const gone = vi.fn<() => void>(() => {
      throw new TypeError("can't access dead object");
    });
    const after = vi.fn<() => void>();
    add(gone);
    add(after);
    tell();
    tell();
    expect(gone).toHaveBeenCalledTimes(1);
    expect(after).toHaveBeenCalledTimes(2);
  });

  it("are told again after a mistake of their own, which is reported", () => {
    const reported = vi.fn<(error: unknown) => void>();
    vi.stubGlobal("reportError", reported);
    const { add, tell } = createListeners();
    const mistaken = vi.fn<() => void>(() => {
      throw new Error("a mistake");
    });
    add(mistaken);
    tell();
    tell();
    vi.unstubAllGlobals();
    expect(mistaken).toHaveBeenCalledTimes(2);
    expect(reported).toHaveBeenCalledTimes(2);
  });

  it("are told until they are taken away", () => {
    const { add, tell } = createListeners();
    const listener = vi.fn<() => void>();
    const remove = add(listener);
    tell();
    remove();
    tell();
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
