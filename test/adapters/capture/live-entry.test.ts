import { expect, it } from "vitest";
import { readLiveRequest } from "../../../src/adapters/capture/live-entry";
import type { LiveRequest } from "../../../src/adapters/capture/devtools";

const entry = {
  startedDateTime: "2026-11-24T10:15:03.000Z",
  time: 12,
  request: { method: "GET", url: "https://shop.example/", headers: [] },
  response: { status: 403, statusText: "", headers: [], content: { mimeType: "text/html", size: 3 } },
};

it("a request is read whole that is a proxy without properties of its own, as from the polyfill", async () => {
  const target = { ...entry, getContent: () => Promise.resolve(["No.", ""]) };
  // As webextension-polyfill wraps objects where the browser has no `browser` of its own.
  const wrapped = new Proxy(Object.create(target) as LiveRequest, {
    get: (_, name) => Reflect.get(target, name),
  });
  expect(Object.keys({ ...wrapped })).toEqual([]);
  expect(await readLiveRequest(wrapped)).toMatchObject({
    url: "https://shop.example/",
    status: 403,
    body: { state: "read", text: "No." },
  });
});
