/*
 * These are written down as text and evaluated in the inspected page: none may refer to anything outside
 * itself. The page's own scripts may have changed every function that they use, so nothing that they
 * answer is trusted.
 */

/** What is sent, and how far: times in ms, size in bytes. */
export interface PageRequest {
  readonly method: string;
  readonly url: string;
  readonly credentials: "omit" | "include";
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly body: string | null;
  /** Origins of which the page must be one. */
  readonly origins: readonly string[];
  readonly mostBytes: number;
  readonly patienceMs: number;
}

/**
 * Sends the request by the page's `fetch`, past every cache, and keeps what comes of it under `key` until
 * it is collected. A redirect is not followed: it may lead anywhere, and asking there was not agreed to.
 * Answers at once: `eval` waits for no promise.
 */
export function startInPage(key: string, request: PageRequest): unknown {
  if (!request.origins.includes(location.origin)) return { state: "not-this-page" };
  const stop = new AbortController();
  const kept: { outcome: unknown; stop: () => void } = {
    outcome: { state: "pending" },
    stop: () => stop.abort(),
  };
  Object.defineProperty(globalThis, key, { value: kept, configurable: true, enumerable: false });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop.abort();
  }, request.patienceMs);
  const start = performance.now();
  const send = async (): Promise<unknown> => {
    const response = await fetch(request.url, {
      method: request.method,
      credentials: request.credentials,
      headers: request.fields.map(({ name, value }): [string, string] => [name, value]),
      ...(request.body === null ? {} : { body: request.body }),
      redirect: "manual",
      cache: "no-store",
      signal: stop.signal,
    });
    const decoder = new TextDecoder();
    const reader = response.body?.getReader();
    let body = "";
    let bytes = 0;
    let bodyWhole = reader === undefined;
    while (!bodyWhole && bytes < request.mostBytes) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
      bodyWhole = done;
      if (value === undefined) continue;
      body += decoder.decode(value.subarray(0, request.mostBytes - bytes), { stream: true });
      bytes += value.length;
    }
    // The rest is not wanted.
    if (!bodyWhole) void reader?.cancel().catch(() => undefined);
    return {
      state: "answer",
      status: response.status,
      fields: [...response.headers].map(([name, value]) => ({ name, value })),
      fieldsPartial: response.type === "cors" || Boolean(navigator.serviceWorker?.controller),
      body,
      bodyWhole: bodyWhole && bytes <= request.mostBytes,
      redirected: response.redirected || response.type === "opaqueredirect",
      tookMs: performance.now() - start,
    };
  };
  send()
    .catch(() => ({ state: late ? "timeout" : stop.signal.aborted ? "cancelled" : "network" }))
    .then((outcome) => {
      clearTimeout(timer);
      kept.outcome = outcome;
    });
  return { state: "pending" };
}

/** What came of a request so far; what is final is given once and then gone from the page. */
export function collectInPage(key: string): unknown {
  const kept = (globalThis as unknown as Record<string, { outcome: { state: string } } | undefined>)[key];
  if (kept === undefined) return { state: "gone" };
  const { outcome } = kept;
  if (outcome.state !== "pending") delete (globalThis as unknown as Record<string, unknown>)[key];
  return outcome;
}

/** Ends a request, and leaves nothing of it in the page. */
export function cancelInPage(key: string): unknown {
  const kept = (globalThis as unknown as Record<string, { stop: () => void } | undefined>)[key];
  delete (globalThis as unknown as Record<string, unknown>)[key];
  kept?.stop();
  return { state: "gone" };
}
