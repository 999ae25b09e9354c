import type { ApiAnswer, ApiRequest } from "../../ui/ports-of-fix";

const origin = "https://api.cloudflare.com";
/** GraphQL over a busy zone takes seconds. */
const patienceMs = 20_000;
/** No answer that we ask for is near this, in characters. */
const longestAnswer = 8_000_000;

/** What a request would be: null for one that is not Cloudflare's API's. */
export function apiUrl(path: string): string | null {
  const url = URL.canParse(origin + path) ? new URL(origin + path) : null;
  const own = url?.origin === origin && url.username === "" && url.pathname.startsWith("/client/v4/");
  return own && path.startsWith("/client/v4/") ? url.href : null;
}

/**
 * Sends one request to Cloudflare's API, with a token or without. Nothing of the browser's goes along, and
 * nothing comes back that repeats the token. Never rejects.
 */
export async function sendToApi(
  { method, path, body }: ApiRequest,
  token: string | null,
  signal: AbortSignal,
): Promise<ApiAnswer> {
  const url = apiUrl(path);
  if (url === null) return { kind: "failed", why: "network" };
  const deadline = AbortSignal.timeout(patienceMs);
  try {
    const response = await fetch(url, {
      method,
      headers: {
        Accept: "application/json",
        ...(body == null ? {} : { "Content-Type": "application/json" }),
        ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
      },
      ...(body == null ? {} : { body: JSON.stringify(body) }),
      redirect: "error",
      credentials: "omit",
      cache: "no-store",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.any([signal, deadline]),
    });
    return {
      kind: "answer",
      status: response.status,
      json: jsonOf(await response.text(), token),
      retryAfter: response.headers.get("retry-after"),
    };
  } catch {
    // The reason is not told on: a browser's message may name what was sent.
    if (signal.aborted) return { kind: "failed", why: "cancelled" };
    return { kind: "failed", why: deadline.aborted ? "timeout" : "network" };
  }
}

function jsonOf(text: string, token: string | null): unknown {
  if (text.length > longestAnswer) return null;
  try {
    const json: unknown = JSON.parse(text);
    return token === null ? json : withoutToken(json, token);
  } catch {
    return null;
  }
}

/** Of what was parsed, since the text may have the token with escapes (RFC 8259 section 7). */
function withoutToken(json: unknown, token: string): unknown {
  if (typeof json === "string") return json.replaceAll(token, "…");
  if (Array.isArray(json)) return json.map((one) => withoutToken(one, token));
  if (typeof json !== "object" || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [name.replaceAll(token, "…"), withoutToken(value, token)]),
  );
}
