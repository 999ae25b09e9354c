import type { DevtoolsPort, LiveRequest } from "../../../src/adapters/capture/devtools";

/** A stand-in for DevTools, to put events and logs in an order that a real one gives only now and then. */
export function fakeDevtools(engine: "chromium" | "firefox" = "chromium") {
  const finished: ((request: LiveRequest) => void)[] = [];
  const navigated: ((url: string) => void)[] = [];
  /** `evaluated` is what expressions answer, once it is settled. */
  const state: { backlog: unknown[] | null; evaluated: Promise<unknown> } = {
    backlog: [],
    evaluated: Promise.resolve(null),
  };
  const port: DevtoolsPort = {
    engine: () => engine,
    onRequestFinished: (listener) => void finished.push(listener),
    onNavigated: (listener) => void navigated.push(listener),
    backlog: () => Promise.resolve(state.backlog),
    evaluate: () => state.evaluated,
    reload: () => {},
  };
  return {
    port,
    state,
    finish: (request: object) => finished.forEach((each) => each(request as LiveRequest)),
    navigate: (url = "https://shop.example/") => navigated.forEach((each) => each(url)),
  };
}

/** An entry of DevTools for a path of one site, with a body that `content` answers. */
export function entry(
  path: string,
  status: number,
  more: { error?: string; content?: unknown; type?: string } = {},
): object {
  return {
    startedDateTime: "2026-03-01T10:00:00.000Z",
    time: 5,
    request: {
      method: "GET",
      url: `https://shop.example${path}`,
      headers: [{ name: "Cookie", value: "a=secret" }],
    },
    response: {
      status,
      statusText: "",
      httpVersion: "h2",
      headers: status === 0 ? [] : [{ name: "content-type", value: "text/html" }],
      content: { size: 4, mimeType: "text/html" },
      ...(more.error ? { _error: more.error } : {}),
    },
    ...(more.type ? { _resourceType: more.type } : {}),
    getContent: () => Promise.resolve(more.content ?? { content: "text", encoding: "" }),
  };
}
