import type { Signature } from "../signature";

/** WatchGuard, a company's firewall. */
export const signature: Signature = {
  id: "watchguard",
  product: "WatchGuard",
  responder: "local-network",
  documentation:
    "https://www.watchguard.com/help/docs/help-center/en-US/Content/en-US/Fireware/proxies/http/http_deny_message_c.html",
  marks: [
    {
      id: "deny-message",
      when: [{ body: /(?:Request|Response) denied by WatchGuard/i, text: "denied by watchguard" }],
      weight: 30,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "corporate-proxy",
      seen: "Request denied by WatchGuard HTTP proxy.",
    },
  ],
  examples: [
    {
      name: "its deny message",
      fields: { "Content-Type": "text/html", Connection: "close" },
      body: "<html><body><h3>Response denied by WatchGuard HTTP Proxy.</h3><p>Reason: header-line too large</p></body></html>",
      verdict: { cause: "corporate-proxy" },
    },
  ],
};
