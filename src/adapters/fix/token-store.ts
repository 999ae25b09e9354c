import * as v from "valibot";
import browser from "webextension-polyfill";
import type { CloudflareApiPort, TokenState } from "../../ui/ports-of-fix";

const key = "cloudflareToken";
/** One line of visible ASCII: nothing else may stand in a field (RFC 9110 section 5.5, RFC 6750 section 2.1). */
const tokenSchema = v.pipe(v.string(), v.regex(/^[\x21-\x7e]{8,512}$/));
const none: TokenState = { has: false, remembered: false };

/** The token for Cloudflare's API, which is read by the adapter alone. */
export interface TokenStore extends Pick<CloudflareApiPort, "token" | "keepToken" | "forgetToken"> {
  readonly read: () => Promise<string | null>;
}

/**
 * Keeps the token in `storage.session`, which is in memory and gone with the browser, or in
 * `storage.local` where the webmaster wants it remembered. Never in both. Nothing rejects.
 */
export function tokenStore(): TokenStore {
  const listeners = new Set<() => void>();
  let state = none;
  const look = async (): Promise<void> => {
    const [session, local] = await Promise.all([kept("session"), kept("local")]);
    const next = { has: (session ?? local) !== null, remembered: session === null && local !== null };
    if (next.has === state.has && next.remembered === state.remembered) return;
    state = next;
    for (const listener of listeners) listener();
  };
  // Another DevTools window may keep or forget it.
  browser.storage.onChanged.addListener((changes) => {
    if (Object.hasOwn(changes, key)) void look();
  });
  void look();
  return {
    token: {
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      getSnapshot: () => state,
    },
    async keepToken(text, remember) {
      const token = v.safeParse(tokenSchema, text.trim());
      if (!token.success) return false;
      const done = await put(remember ? "local" : "session", token.output);
      if (done) await drop(remember ? "session" : "local");
      await look();
      return done;
    },
    async forgetToken() {
      await Promise.all([drop("session"), drop("local")]);
      await look();
    },
    read: async () => (await kept("session")) ?? (await kept("local")),
  };
}

type Area = "session" | "local";

async function kept(area: Area): Promise<string | null> {
  try {
    const parsed = v.safeParse(tokenSchema, (await browser.storage[area].get(key))[key]);
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

async function put(area: Area, token: string): Promise<boolean> {
  try {
    await browser.storage[area].set({ [key]: token });
    return true;
  } catch {
    return false;
  }
}

async function drop(area: Area): Promise<void> {
  try {
    await browser.storage[area].remove(key);
  } catch {
    // Where nothing can be removed, nothing could be kept.
  }
}
