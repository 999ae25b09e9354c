import type { CloudflareApiPort } from "../../ui/ports-of-fix";

/** Cloudflare's API. */
export const cloudflareApi: CloudflareApiPort = {
  token: { subscribe: () => () => undefined, getSnapshot: () => none },
  keepToken: () => Promise.resolve(false),
  forgetToken: () => Promise.resolve(),
  askPermission: () => Promise.resolve(false),
  send: () => Promise.resolve({ kind: "failed", why: "no-token" }),
};

const none = { has: false, remembered: false };
