import type { Signature } from "../signature";

/** Azure App Service, which runs the site: its page for a stopped site, and what it says to an address that is not let in. */
export const signature: Signature = {
  id: "azure-app-service",
  product: "Azure App Service",
  responder: "origin",
  documentation: "https://learn.microsoft.com/azure/app-service/app-service-ip-restrictions",
  marks: [
    {
      id: "refused-address",
      when: [{ field: "x-ms-forbidden-ip" }],
      weight: 28,
      group: "field",
      because: { id: "because_own_field" },
      cause: "ip-deny",
      seen: "x-ms-forbidden-ip: 203.0.113.7",
    },
    {
      id: "reason-phrase",
      when: [{ statusText: /^(?:Ip Forbidden|Site Disabled)$/ }],
      weight: 22,
      group: "page",
      because: { id: "because_reason_phrase" },
      seen: "Ip Forbidden",
    },
    {
      id: "stopped",
      when: [{ body: /<title>Web App - Unavailable<\/title>/i, text: "<title>web app - unavailable" }],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<title>Web App - Unavailable</title>",
    },
    {
      id: "heading",
      when: [{ body: /Error 403 - This web app is stopped/i, text: "this web app is stopped" }],
      weight: 22,
      group: "page",
      because: { id: "because_own_sentence" },
      seen: "<h1>Error 403 - This web app is stopped.</h1>",
    },
    {
      id: "cookie",
      when: [{ field: "set-cookie", value: /(?:^|\n)ARRAffinity=/ }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "set-cookie: ARRAffinity=1",
    },
  ],
  examples: [
    {
      name: "address not let in",
      statusText: "Ip Forbidden",
      fields: { "x-ms-forbidden-ip": "203.0.113.7", "content-type": "text/html" },
      body: "<html><head><title>Web App - Unavailable</title></head><body><h1>Error 403 - Forbidden</h1></body></html>",
      verdict: { cause: "ip-deny" },
    },
    {
      name: "stopped site",
      statusText: "Site Disabled",
      fields: { "content-type": "text/html" },
      body: "<!DOCTYPE html><html><head><title>Web App - Unavailable</title></head><body><h1>Error 403 - This web app is stopped.</h1></body></html>",
      verdict: { cause: null },
    },
    {
      name: "application on it",
      fields: {
        "set-cookie": "ARRAffinity=abc; Path=/; HttpOnly",
        "content-type": "text/html; charset=utf-8",
      },
      body: "<h1>Members only</h1>",
      verdict: { cause: null },
    },
  ],
};
