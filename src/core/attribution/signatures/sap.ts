import type { Signature } from "../signature";

/** SAP's application servers: they ask for a token before data is changed. */
export const signature: Signature = {
  id: "sap",
  product: "SAP",
  responder: "origin",
  documentation: "https://help.sap.com/",
  marks: [
    {
      id: "token-required",
      when: [{ field: "x-csrf-token", value: /^Required$/i }, { field: "sap-server" }],
      weight: 28,
      group: "field",
      because: { id: "because_own_field" },
      cause: "csrf",
      seen: "x-csrf-token: Required",
    },
    {
      id: "server-mark",
      when: [{ field: "sap-server", value: /^true$/i }],
      weight: 20,
      group: "application",
      because: { id: "because_app_field" },
      seen: "sap-server: true",
    },
    {
      id: "token-failed",
      when: [{ body: /CSRF token validation failed/, text: "csrf token validation failed" }],
      weight: 16,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "csrf",
      seen: "CSRF token validation failed",
    },
    {
      id: "server-error",
      when: [
        { body: /<title>Application Server Error<\/title>/i, text: "<title>application server error" },
        { text: "<td>error tag:</td>" },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<title>Application Server Error</title>",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^SAP NetWeaver Application Server/ }],
      weight: 10,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: SAP NetWeaver Application Server / ABAP 757",
    },
  ],
  examples: [
    {
      name: "without its token",
      fields: {
        server: "SAP NetWeaver Application Server / ABAP 757",
        "x-csrf-token": "Required",
        "sap-server": "true",
        "content-type": "text/plain; charset=utf-8",
      },
      body: "CSRF token validation failed",
      verdict: { cause: "csrf" },
    },
    {
      name: "page of its front door",
      fields: { server: "SAP NetWeaver Application Server 7.53 / ICM 7.53", "content-type": "text/html" },
      body: "<html><head><title>Application Server Error</title></head><body><h2><b>403 Forbidden</b></h2><table><tr><td>Error Tag:</td><td>{0a1b2c3d}</td></tr></table></body></html>",
      verdict: { cause: null },
    },
  ],
};
