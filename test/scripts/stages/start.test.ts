import { describe, expect, it } from "vitest";
import { hasWindow } from "../../../scripts/stages/start.mjs";

describe("the browser's window", () => {
  it("is shown where there is a screen", () => {
    expect(hasWindow([], "linux", { DISPLAY: ":0" })).toBe(true);
    expect(hasWindow([], "linux", { WAYLAND_DISPLAY: "wayland-0" })).toBe(true);
    expect(hasWindow([], "darwin", {})).toBe(true);
    expect(hasWindow([], "win32", {})).toBe(true);
  });

  it("is not shown without a screen, or when told not to", () => {
    expect(hasWindow([], "linux", {})).toBe(false);
    expect(hasWindow([], "linux", { DISPLAY: "" })).toBe(false);
    expect(hasWindow(["--headless"], "linux", { DISPLAY: ":0" })).toBe(false);
    expect(hasWindow(["--headless"], "darwin", {})).toBe(false);
  });
});
