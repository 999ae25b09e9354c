import { afterEach, expect, it, vi } from "vitest";

const runtime = vi.hoisted(() => ({}) as { getBrowserInfo?: () => void });
vi.mock("webextension-polyfill", () => ({ default: { runtime } }));

afterEach(() => void delete runtime.getBrowserInfo);

it("is Firefox where the browser tells of itself, as no other does", async () => {
  // Another file of tests may have loaded it with a browser of its own.
  vi.resetModules();
  const { isFirefox } = await import("../../src/adapters/firefox");
  expect(isFirefox()).toBe(false);
  runtime.getBrowserInfo = () => {};
  expect(isFirefox()).toBe(true);
});
