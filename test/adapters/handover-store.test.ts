import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Handover } from "../../src/adapters/handover-schema";
import { forgetHandoverOf, keepHandover, takeHandover } from "../../src/adapters/handover-store";

const store = vi.hoisted(() => ({ values: new Map<string, unknown>(), room: Infinity }));
vi.mock("webextension-polyfill", () => ({
  default: {
    tabs: { getCurrent: () => Promise.resolve({ id: 70 }) },
    storage: {
      session: {
        get: (key: string | null) =>
          Promise.resolve(
            Object.fromEntries([...store.values].filter(([name]) => key === null || name === key)),
          ),
        set: (added: Record<string, unknown>) => {
          const all = { ...Object.fromEntries(store.values), ...added };
          if (JSON.stringify(all).length > store.room) return Promise.reject(new Error("quota"));
          for (const [name, value] of Object.entries(added)) store.values.set(name, value);
          return Promise.resolve();
        },
        remove: (names: string | string[]) => {
          for (const name of [names].flat()) store.values.delete(name);
          return Promise.resolve();
        },
      },
    },
  },
}));

const idOf = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;
const handover = (number: number, pictureSize = 4): Handover => ({
  id: idOf(number),
  createdAt: number,
  sourceTab: 7,
  pageTab: null,
  answer: {
    url: "https://shop.example/",
    status: 403,
    contentType: "text/html",
    startedMs: 0,
    answeredMs: 0,
    text: "No.",
    httpVersion: "",
    serverTiming: [],
    bodySize: 3,
    firstPage: false,
    opaque: false,
  },
  cached: null,
  method: null,
  again: null,
  tried: ["no_proxy"],
  picture: {
    ok: true,
    dataUrl: `data:image/png;base64,${"A".repeat(pictureSize)}`,
    mediaType: "image/png",
    width: 1,
    height: 1,
  },
});
const kept = async () => {
  const found = await Promise.all([1, 2, 3, 4, 5].map((number) => takeHandover(idOf(number))));
  return found.flatMap((each) => (each ? [each.createdAt] : []));
};

describe("what is handed over to the report's tab", () => {
  beforeEach(() => {
    store.values.clear();
    store.room = Infinity;
  });

  it("is read back as it was", async () => {
    await keepHandover(handover(1));
    expect(await takeHandover(idOf(1))).toEqual(handover(1));
  });

  it("is not read where it is damaged", async () => {
    await keepHandover(handover(1));
    store.values.set(`handover-${idOf(1)}`, { ...handover(1), answer: { url: 5 } });
    expect(await takeHandover(idOf(1))).toBeNull();
  });

  it("gives way to newer ones: three are kept", async () => {
    for (const number of [1, 2, 3, 4]) await keepHandover(handover(number));
    expect(await kept()).toEqual([2, 3, 4]);
  });

  it("pushes older ones out where there is no room, and fails where there is none at all", async () => {
    store.room = 3_000;
    await keepHandover(handover(1, 1_500));
    expect(await keepHandover(handover(2, 1_500))).toBe(true);
    expect(await kept()).toEqual([2]);
    expect(await keepHandover(handover(3, 9_000))).toBe(false);
  });

  it("is forgotten with the tab that took it, and with no other", async () => {
    await keepHandover(handover(1));
    await takeHandover(idOf(1));
    await forgetHandoverOf(71);
    expect(await kept()).toEqual([1]);
    await forgetHandoverOf(70);
    expect(await kept()).toEqual([]);
  });
});
