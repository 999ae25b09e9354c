import { beforeEach, describe, expect, it, vi } from "vitest";
import { welcomeOnce } from "../../src/adapters/first-run";

type Listener = (details: { reason: string; previousVersion?: string }) => void;

const fake = vi.hoisted(() => ({
  listeners: [] as unknown[],
  opened: [] as { url?: string }[],
  refuse: false,
}));
vi.mock("webextension-polyfill", () => ({
  default: {
    runtime: {
      onInstalled: { addListener: (listener: unknown) => fake.listeners.push(listener) },
      getURL: (path: string) => `chrome-extension://whose403/${path}`,
    },
    tabs: {
      create: (options: { url?: string }) => {
        fake.opened.push(options);
        return fake.refuse ? Promise.reject(new Error("No current window")) : Promise.resolve({});
      },
    },
  },
}));

describe("the welcome page", () => {
  beforeEach(() => {
    fake.listeners.length = 0;
    fake.opened.length = 0;
    fake.refuse = false;
    welcomeOnce();
  });
  const told = (reason: string) => {
    for (const listener of fake.listeners as Listener[]) listener({ reason });
  };

  it("opens when the extension was installed", () => {
    told("install");
    expect(fake.opened).toEqual([{ url: "chrome-extension://whose403/src/page/page.html?view=welcome" }]);
  });

  it.each(["update", "chrome_update", "browser_update", "shared_module_update"])(
    "does not open after %s",
    (reason) => {
      told(reason);
      expect(fake.opened).toEqual([]);
    },
  );

  it("does not open when the background merely starts again", () => {
    welcomeOnce();
    expect(fake.opened).toEqual([]);
  });

  it("is left out where the browser opens no tab", async () => {
    fake.refuse = true;
    told("install");
    // A rejection that nobody handles would fail the run.
    await Promise.resolve();
    expect(fake.opened).toHaveLength(1);
  });
});
