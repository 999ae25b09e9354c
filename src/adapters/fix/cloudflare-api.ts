import type { CloudflareApiPort } from "../../ui/ports-of-fix";
import { askPermission, hasPermission } from "../asked-permission";
import { inspectedTabId } from "../inspected-tab";
import { sendToApi } from "./api-request";
import { tokenStore } from "./token-store";

/** Cloudflare's API, with the token that the webmaster pasted. */
export function cloudflareApi(): CloudflareApiPort {
  const { read, ...store } = tokenStore();
  return {
    ...store,
    // First thing in the click, else the browser refuses to ask; where it is given, nobody is asked.
    askPermission: () => askPermission("cloudflare", inspectedTabId()),
    async send(request, signal) {
      // Without it the request would fail as one that CORS forbids, which nobody could tell from no network.
      if (!(await hasPermission("cloudflare"))) return { kind: "failed", why: "no-permission" };
      const token = request.anonymous === true ? null : await read();
      if (token === null && request.anonymous !== true) return { kind: "failed", why: "no-token" };
      return sendToApi(request, token, signal);
    },
  };
}
