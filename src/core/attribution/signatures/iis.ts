import type { Signature } from "../signature";

/** IIS and HTTP.sys. */
export const signature: Signature = {
  id: "iis",
  product: "Microsoft IIS",
  responder: "origin",
  documentation:
    "https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code",
  marks: [
    {
      id: "stock-page",
      when: [
        {
          body: /<h[23]>403 - Forbidden: |<title>403 - Forbidden: Access is denied\.<\/title>|<h[23]>403\.\d{1,2} - /i,
          text: "403",
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<h2>403 - Forbidden: Access is denied.</h2>",
    },
    {
      id: "http-sys-page",
      when: [{ body: /<p>HTTP Error 403(?:\.\d{1,2})?\. [^<]{1,120}<\/p>/i, text: "http error 403" }],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<hr><p>HTTP Error 403. The request URL is forbidden.</p>",
    },
    {
      id: "detailed-page",
      when: [{ body: /HTTP Error 403\.\d{1,2} - (?:Forbidden|[A-Z])/, text: "http error 403." }],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<h3>HTTP Error 403.14 - Forbidden</h3>",
    },
    {
      id: "directory-listing",
      when: [{ body: /HTTP Error 403\.14\b/, text: "403.14" }],
      weight: 25,
      group: "page",
      because: { id: "because_directory_sentence" },
      cause: "directory-index",
      seen: "HTTP Error 403.14 - Forbidden",
    },
    {
      id: "powered-by",
      when: [{ field: "x-powered-by", value: /^ASP\.NET/i }],
      weight: 12,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-powered-by: ASP.NET",
    },
    {
      id: "aspnet-version",
      when: [{ field: "x-aspnet-version" }],
      weight: 12,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-aspnet-version: 4.0.30319",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^Microsoft-(?:IIS|HTTPAPI)\//i }],
      weight: 8,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: Microsoft-IIS/10.0",
    },
  ],
};
