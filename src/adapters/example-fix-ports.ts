import type { FixPorts, TokenState } from "../ui/ports-of-fix";
import { links } from "./fix/links";
import { logSearch } from "./fix/log-search";

/**
 * What the Fix view gets in the example: nothing is asked of any site or of Cloudflare, and a token that
 * somebody pastes is dropped at once. A log is read on this computer, as ever.
 */
export function exampleFixPorts(): FixPorts {
  let token: TokenState = { has: false, remembered: false };
  const listeners = new Set<() => void>();
  const set = (has: boolean): void => {
    token = { has, remembered: false };
    for (const listener of listeners) listener();
  };
  return {
    cloudflare: {
      token: {
        subscribe(listener) {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
        getSnapshot: () => token,
      },
      keepToken() {
        set(true);
        return Promise.resolve(true);
      },
      forgetToken() {
        set(false);
        return Promise.resolve();
      },
      askPermission: () => Promise.resolve(true),
      send: () => Promise.resolve({ kind: "failed", why: "example" }),
    },
    replay: { send: () => Promise.resolve({ kind: "failed", why: "example" }) },
    logSearch,
    links,
  };
}
