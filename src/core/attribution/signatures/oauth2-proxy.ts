import type { Signature } from "../signature";

/** OAuth2 Proxy, which asks visitors to sign in before the site's server is asked. */
export const signature: Signature = {
  id: "oauth2-proxy",
  product: "OAuth2 Proxy",
  responder: "origin",
  documentation: "https://oauth2-proxy.github.io/oauth2-proxy/",
  marks: [
    {
      id: "foot",
      when: [{ body: /Secured with (?:<[^<>]{1,200}>\s{0,8})?OAuth2 Proxy/, text: "oauth2 proxy" }],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      cause: "app-permission",
      seen: 'Secured with <a href="https://github.com/oauth2-proxy/oauth2-proxy#oauth2_proxy">OAuth2 Proxy</a>',
    },
    {
      id: "sign-in",
      when: [{ body: /action="[^"<>]{0,200}\/oauth2\/(?:sign_in|start)"/, text: "/oauth2/s" }],
      weight: 20,
      group: "page",
      because: { id: "because_own_page" },
      cause: "app-permission",
      seen: '<form method="GET" action="/oauth2/sign_in">',
    },
  ],
  examples: [
    {
      name: "403",
      fields: { server: "nginx", "gap-auth": "", "content-type": "text/html; charset=utf-8" },
      body: '<!DOCTYPE html><html lang="en"><head><title>403 Forbidden</title></head><body><div class="status-code">403</div><form method="GET" action="/oauth2/sign_in"></form><p>Secured with <a href="https://github.com/oauth2-proxy/oauth2-proxy#oauth2_proxy" class="has-text-grey">OAuth2 Proxy</a> version v7.6.0</p></body></html>',
      verdict: { cause: "app-permission" },
    },
  ],
};
