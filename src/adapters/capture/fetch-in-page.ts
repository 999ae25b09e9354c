import * as v from "valibot";
import { bodyCap, capBody } from "../../core/exchange/body";
import type { Body, Exchange, ExchangeNote } from "../../core/exchange/exchange";
import { fieldValue } from "../../core/exchange/fields";
import { dropSecretFields } from "../../core/redaction/fields";
import { isoTime } from "./document";

/** Where an answer is taken from: the site, past every cache; or the cache alone, and never the site. */
export type FetchSource = "site" | "cache";

/**
 * Runs in the page, by `scripting`, in the extension's own world: the page's policy (CSP) does not
 * hold there, its origin and cookies do (measured, Chromium 150). Same origin only, and no redirect
 * is followed: what is elsewhere is another page, whose answer must not pass for this one's. A body is read for an error status alone. It must not refer to anything
 * outside itself. It is abandoned by `cancelInPage`.
 */
export async function fetchInPage(
  url: string,
  source: "site" | "cache",
  maxBytes: number,
  patienceMs: number,
): Promise<unknown> {
  const controller = new AbortController();
  (globalThis as { whose403Asking?: AbortController }).whose403Asking = controller;
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    controller.abort();
  }, patienceMs);
  const startedMs = Date.now();
  const start = performance.now();
  try {
    const response = await fetch(url, {
      mode: "same-origin",
      redirect: "manual",
      credentials: "include",
      cache: source === "site" ? "no-store" : "only-if-cached",
      // As the page itself was asked for, as far as a script may say so.
      headers: { accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" },
      ...(document.referrer === "" ? { referrerPolicy: "no-referrer" as const } : {}),
      signal: controller.signal,
    });
    if (response.type === "opaqueredirect") return { ok: false, problem: "elsewhere" };
    const reader = response.status >= 400 ? response.body?.getReader() : undefined;
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    let whole = reader === undefined;
    for (let left = reader; left !== undefined; left = whole || size > maxBytes ? undefined : reader) {
      const { done, value } = await left.read();
      whole = done;
      if (value) chunks.push(value);
      size += value?.length ?? 0;
    }
    if (!whole) void reader?.cancel();
    const bytes = new Uint8Array(await new Blob(chunks).arrayBuffer());
    const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(response.headers.get("content-type") ?? "")?.[1];
    let decoder = new TextDecoder();
    try {
      decoder = new TextDecoder(charset);
    } catch {
      // A charset that nobody knows.
    }
    return {
      ok: true,
      url: response.url,
      status: response.status,
      statusText: response.statusText,
      fields: [...response.headers].map(([name, value]) => ({ name, value })),
      body: response.status >= 400 ? { text: decoder.decode(bytes), size, whole } : null,
      startedMs,
      tookMs: performance.now() - start,
      worker: Boolean(navigator.serviceWorker?.controller),
    };
  } catch {
    return { ok: false, problem: late ? "timeout" : controller.signal.aborted ? "cancelled" : "network" };
  } finally {
    clearTimeout(timer);
  }
}

/** Runs in the page, by `scripting`: ends what `fetchInPage` has under way. */
export function cancelInPage(): void {
  (globalThis as { whose403Asking?: AbortController }).whose403Asking?.abort();
}

const field = v.object({ name: v.string(), value: v.string() });

/** The form of an answer that `fetchInPage` had. */
export const fetchedAnswer = v.object({
  ok: v.literal(true),
  url: v.string(),
  status: v.number(),
  statusText: v.string(),
  fields: v.pipe(v.array(field), v.readonly()),
  body: v.nullable(v.object({ text: v.string(), size: v.number(), whole: v.boolean() })),
  startedMs: v.pipe(v.number(), v.finite()),
  tookMs: v.pipe(v.number(), v.finite()),
  /** Whether a service worker of the site stands between, which may answer as it likes. */
  worker: v.boolean(),
});

/** An answer that `fetchInPage` had. */
export type FetchedAnswer = v.InferOutput<typeof fetchedAnswer>;

/** Why it had none. */
export type FetchProblem = "timeout" | "cancelled" | "network" | "elsewhere";

const outcome = v.variant("ok", [
  fetchedAnswer,
  v.object({ ok: v.literal(false), problem: v.picklist(["timeout", "cancelled", "network", "elsewhere"]) }),
]);

/** The checked outcome of `fetchInPage`, without its secret fields; null where it is none. */
export function readFetched(
  value: unknown,
): FetchedAnswer | { readonly ok: false; readonly problem: FetchProblem } | null {
  const parsed = v.safeParse(outcome, value);
  if (!parsed.success) return null;
  const { output } = parsed;
  return output.ok ? { ...output, fields: dropSecretFields(output.fields, "response") } : output;
}

/**
 * A fetched answer as an exchange. Its fields are all that were sent but `Set-Cookie` (Fetch
 * standard, forbidden response-header names), and count as all: who refused shows in other fields
 * too (of the 231 whole captures of the corpus 36 set a cookie, and none is judged otherwise
 * without it). Where a service worker of the site stands between, any field may be missing.
 */
export function fetchedExchange(answer: FetchedAnswer, notes: readonly ExchangeNote[]): Exchange {
  return {
    startedDateTime: isoTime(answer.startedMs),
    time: answer.tookMs,
    method: "GET",
    url: answer.url,
    status: answer.status,
    statusText: answer.statusText,
    httpVersion: "",
    resourceType: "fetch",
    serverIPAddress: null,
    requestFields: [],
    fields: answer.fields,
    fieldsComplete: !answer.worker,
    body: capBody(bodyOf(answer), bodyCap),
    notes,
    preflightFor: null,
  };
}

const binaryType = /^(?:image|audio|video|font)\/|octet-stream|\/(?:pdf|zip|gzip|wasm)\b/i;

function bodyOf({ body, fields }: FetchedAnswer): Body {
  if (body === null) return { state: "not-observable", reason: "not-captured" };
  const type = fieldValue(fields, "content-type") ?? "";
  if (binaryType.test(type) || body.text.includes("\0")) return { state: "not-observable", reason: "binary" };
  return { state: "read", text: body.text, size: body.whole ? body.size : null, cut: !body.whole };
}
