import type { Lead } from "../lead";

/** What usually refuses in ASP.NET Core. */
export const lead: Lead = {
  id: "aspnet-core",
  products: ["ASP.NET Core"],
  log: {
    paths: [
      { on: "Application", path: "standard output; the category Microsoft.AspNetCore.Authorization" },
      { on: "IIS", path: "%SystemDrive%\\inetpub\\logs\\LogFiles" },
    ],
    line: "Authorization failed. These requirements were not met: …; AuthenticationScheme: … was forbidden.",
  },
  causes: [
    {
      cause: "app-permission",
      title: "An authorization policy",
      why: "Signed in, but a requirement is not met. An antiforgery failure is 400 and not 403.",
      change: "Change the policy of the one endpoint.",
      snippet: 'app.MapPost("/webhook", Handle).AllowAnonymous();',
      documentation: "https://learn.microsoft.com/en-us/aspnet/core/security/authorization/policies",
    },
    {
      cause: "ip-deny",
      title: "A list of addresses in middleware",
      why: "RemoteIpAddress is the proxy's.",
      change: "Use forwarded headers, with Cloudflare's ranges as known networks.",
      snippet: "app.UseForwardedHeaders();",
      documentation: "https://learn.microsoft.com/en-us/aspnet/core/host-and-deploy/proxy-load-balancer",
    },
  ],
};
