import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findBrowser } from "../../../scripts/setup/browser.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whose403-path-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function program(name: string, mode = 0o755): string {
  const path = join(folder, name);
  writeFileSync(path, "#!/bin/sh\n");
  chmodSync(path, mode);
  return path;
}

describe("the browser", () => {
  it("is the one that WHOSE403_BROWSER names, before all others", () => {
    program("chromium");
    const mine = program("mine");
    expect(findBrowser({ WHOSE403_BROWSER: mine, PATH: folder }, "linux")).toBe(mine);
  });

  it("is complained about when WHOSE403_BROWSER names no program", () => {
    const wrong = join(folder, "none");
    expect(() => findBrowser({ WHOSE403_BROWSER: wrong, PATH: folder }, "linux")).toThrow(
      `WHOSE403_BROWSER is "${wrong}"`,
    );
  });

  it.each(["chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"])(
    "may be %s on PATH",
    (name) => {
      const path = program(name);
      expect(findBrowser({ PATH: folder }, "linux")).toBe(path);
    },
  );

  it("is Chromium where there are several", () => {
    program("google-chrome");
    const chromium = program("chromium");
    expect(findBrowser({ PATH: folder }, "linux")).toBe(chromium);
  });

  it("is never a file that may not be run", () => {
    program("chromium", 0o644);
    expect(findBrowser({ PATH: folder }, "linux")).toBeNull();
  });

  it.each([
    [
      "darwin",
      { HOME: "/Users/me" },
      "/Users/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ],
    ["darwin", {}, "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"],
    ["win32", { ProgramFiles: "C:\\P" }, "C:\\P\\Google\\Chrome\\Application\\chrome.exe"],
    ["win32", { "ProgramFiles(x86)": "C:\\Q" }, "C:\\Q\\Microsoft\\Edge\\Application\\msedge.exe"],
  ] as const)("is found in the usual places of %s", (platform, env, path) => {
    expect(findBrowser(env, platform, (candidate) => candidate === path)).toBe(path);
  });
});
