import { describe, expect, it } from "vitest";
import { pollUntil } from "../poll";
import { stage } from "../stage";

/**
 * What the browser itself does, seen by a bare listener beside ours: where an update of Chromium
 * changes one of these, the code that lives with it can be looked at again.
 */
describe("Chromium's DevTools API", () => {
  const at = stage();
  const listen = async () => {
    const page = await at.session.devtoolsPage();
    await page.evaluate(listenRaw);
    return page;
  };

  it("keeps a log of the current page only, which a navigation empties (P3)", async () => {
    const page = await at.session.devtoolsPage();
    await at.visit(`${at.lab.edgeUrl}/edge/block?first`);
    await pollUntil("the entry", async () =>
      (await page.evaluate(loggedUrls)).some((url) => url.endsWith("?first")),
    );
    await at.visit(`${at.lab.edgeUrl}/edge/block?second`);
    await pollUntil("the entry", async () =>
      (await page.evaluate(loggedUrls)).some((url) => url.endsWith("?second")),
    );
    expect((await page.evaluate(loggedUrls)).filter((url) => url.endsWith("?first"))).toEqual([]);
  });

  it("has lost a body that is asked for after the next navigation, without a word (P4)", async () => {
    const page = await listen();
    await at.visit(`${at.lab.edgeUrl}/edge/block?late`);
    await pollUntil("the event", () => page.evaluate(hasEvent, "?late"));
    await at.visit(at.lab.pageUrl);
    await at.blocks("?late");
    const late = await page.evaluate(bodyOf, "?late");
    expect(late === null || late === "").toBe(true);
  });

  it("gives its own page, or none, as the body of an empty document, and its log and eval refuse (P6)", async () => {
    await at.visit(at.lab.pageUrl);
    const page = await listen();
    await at.visit(`${at.lab.edgeUrl}/nginx/empty/refused.html?raw`);
    await pollUntil("the event", () => page.evaluate(hasEvent, "?raw"));
    const { body } = await pollUntil("the body asked for at once", () => page.evaluate(bodyAtOnce, "?raw"));
    // Now and then none at all; the truth, an empty text, never.
    expect(body === null || body.length > 100_000).toBe(true);
    expect(await page.evaluate(logIsError)).toBe(true);
    await at.visit(at.lab.pageUrl);
    expect(await page.evaluate(logIsError)).toBe(false);
  });

  it("tells of a navigation before it tells of the document's own request (P11)", async () => {
    const page = await listen();
    await at.visit(`${at.lab.edgeUrl}/edge/block?order`);
    await pollUntil("the event", () => page.evaluate(hasEvent, "?order"));
    const order = await page.evaluate(() => (globalThis as unknown as Raw).order);
    expect(order.findIndex((one) => one.endsWith("?order"))).toBeGreaterThan(order.indexOf("navigated"));
    expect(order.indexOf("navigated")).toBeGreaterThanOrEqual(0);
  });
});

interface RawRequest {
  request: { url: string };
  getContent: (callback: (content: string | null) => void) => void;
}
interface Raw {
  order: string[];
  bodies: Record<string, string | null>;
  requests: RawRequest[];
}

// Everything below runs in the devtools page.
function listenRaw(): void {
  const raw: Raw = { order: [], bodies: {}, requests: [] };
  Object.assign(globalThis, raw);
  chrome.devtools.network.onNavigated.addListener(() => raw.order.push("navigated"));
  chrome.devtools.network.onRequestFinished.addListener((request) => {
    raw.order.push(request.request.url);
    raw.requests.push(request as unknown as RawRequest);
    request.getContent((content) => (raw.bodies[new URL(request.request.url).search] = content));
  });
}

function hasEvent(search: string): boolean {
  return (globalThis as unknown as Raw).requests.some(({ request }) => request.url.endsWith(search));
}

function bodyOf(search: string): Promise<string | null> {
  const found = (globalThis as unknown as Raw).requests.find(({ request }) => request.url.endsWith(search));
  return new Promise((resolve) => found?.getContent((content) => resolve(content ?? null)));
}

function bodyAtOnce(search: string): { body: string | null } | null {
  const { bodies } = globalThis as unknown as Raw;
  return search in bodies ? { body: bodies[search] ?? null } : null;
}

function loggedUrls(): Promise<string[]> {
  return new Promise((resolve) => {
    chrome.devtools.network.getHAR((log) => {
      const { entries = [] } = log as unknown as { entries?: { request: { url: string } }[] };
      resolve(entries.map(({ request }) => request.url));
    });
  });
}

function logIsError(): Promise<boolean> {
  return new Promise((resolve) => {
    chrome.devtools.network.getHAR((log) => resolve((log as { isError?: boolean }).isError === true));
  });
}
