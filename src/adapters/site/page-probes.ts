/*
 * These run in the refused page, by `scripting` or by `eval`, and are written down as text for that:
 * none may refer to anything outside itself. Each looks first whether the page is still of the site
 * that was meant, and else asks nothing.
 */

/**
 * The links of the page: whole URLs, and the text that people see. Of very many, the first and,
 * since contacts stand at the foot of pages, twice as many of the last.
 */
export function collectLinks(origin: string, most: number): unknown {
  if (location.origin !== origin) return { state: "other-site" };
  const all = Array.from(document.querySelectorAll<HTMLAnchorElement>("a[href], area[href]"));
  const some = all.length <= most * 3 ? all : [...all.slice(0, most), ...all.slice(-most * 2)];
  return {
    state: "links",
    url: location.href,
    links: some.map((link) => ({
      href: String(link.href).slice(0, 1_000),
      text: (link.textContent?.trim() || link.getAttribute("aria-label") || link.title || "").slice(0, 100),
    })),
  };
}

/**
 * Asks the site for one file, as somebody unknown: no cookies, no referrer. `same-origin` as the
 * mode makes the browser stop before it would follow a redirect to another site, and ask nothing in
 * vain for a page in a sandbox, which may read no answer (measured, Chromium 150). Reads no more than
 * `mostBytes`, and waits no longer than `patienceMs`.
 */
export async function askSite(
  origin: string,
  path: string,
  mostBytes: number,
  patienceMs: number,
): Promise<unknown> {
  if (location.origin !== origin) return { state: "other-site" };
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patienceMs);
  try {
    const response = await fetch(origin + path, {
      mode: "same-origin",
      credentials: "omit",
      cache: "no-store",
      referrerPolicy: "no-referrer",
      signal: stop.signal,
    });
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    let text = "";
    let bytes = 0;
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
      if (done || bytes >= mostBytes) break;
      text += decoder.decode(value.subarray(0, mostBytes - bytes), { stream: true });
      bytes += value.length;
    }
    // The rest is not wanted.
    void reader?.cancel().catch(() => undefined);
    const mediaType = response.headers.get("content-type") ?? "";
    return { state: "answered", status: response.status, mediaType, text };
  } catch {
    return { state: stop.signal.aborted ? "timeout" : "failed" };
  } finally {
    clearTimeout(timer);
  }
}
