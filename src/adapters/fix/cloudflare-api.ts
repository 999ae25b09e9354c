import browser from "webextension-polyfill";
import type { CloudflareApiPort } from "../../ui/ports-of-fix";
import { sendToApi } from "./api-request";
import { tokenStore } from "./token-store";

/** Under the optional `<all_urls>`: the manifest need not name it. */
const place = { origins: ["https://api.cloudflare.com/*"] };

/** Cloudflare's API, with the token that the webmaster pasted. */
export function cloudflareApi(): CloudflareApiPort {
  const { read, ...store } = tokenStore();
  return {
    ...store,
    async askPermission() {
      try {
        // First thing in the click, else the browser refuses to ask; where it is given, nobody is asked.
        return await browser.permissions.request(place);
      } catch {
        // No permissions API here (Firefox's panel), or the click is over.
        return isAllowed();
      }
    },
    async send(request, signal) {
      // Without it the request would fail as one that CORS forbids, which nobody could tell from no network.
      if (!(await isAllowed())) return { kind: "failed", why: "no-permission" };
      const token = request.anonymous === true ? null : await read();
      if (token === null && request.anonymous !== true) return { kind: "failed", why: "no-token" };
      return sendToApi(request, token, signal);
    },
  };
}

async function isAllowed(): Promise<boolean> {
  try {
    return await browser.permissions.contains(place);
  } catch {
    // Firefox's panel cannot ask; the request itself will tell.
    return typeof (browser.permissions as typeof browser.permissions | undefined)?.contains !== "function";
  }
}
