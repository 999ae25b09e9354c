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
  ],
};
