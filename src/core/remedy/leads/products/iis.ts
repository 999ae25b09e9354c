import type { Lead } from "../lead";

/** What usually refuses in Microsoft IIS. */
export const lead: Lead = {
  id: "iis",
  products: ["Microsoft IIS", "Azure App Service"],
  log: {
    paths: [
      { on: "Windows", path: "%SystemDrive%\\inetpub\\logs\\LogFiles\\W3SVC1" },
      { on: "HTTP.sys", path: "%SystemRoot%\\System32\\LogFiles\\HTTPERR" },
    ],
    line: "sc-status 403 with sc-substatus: 4 TLS needed, 6 address, 7 certificate needed, 14 no listing, 18 application pool, 502 too many from one address",
  },
  causes: [
    {
      cause: "ip-deny",
      title: "IP address restriction (403.6, 403.501, 403.502)",
      why: "ipSecurity or dynamicIpSecurity refuses the address. Behind Cloudflare it is Cloudflare's.",
      change:
        "Add one address in applicationHost.config: in web.config the section is locked and gives 500.19 until appcmd unlocks it. Keep enableProxyMode, which looks at X-Forwarded-For: without it, everybody behind Cloudflare is unlisted and shut out. Let only Cloudflare in as well, since anybody who asks the server itself can write that field.",
      snippet: `<!-- In applicationHost.config. In web.config the path is "webhook", after
     appcmd unlock config /section:system.webServer/security/ipSecurity -->
<location path="Default Web Site/webhook">
  <system.webServer>
    <security>
      <ipSecurity allowUnlisted="false" enableProxyMode="true">
        <add ipAddress="203.0.113.7" allowed="true" />
      </ipSecurity>
    </security>
  </system.webServer>
</location>`,
      documentation:
        "https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/ipsecurity/",
    },
    {
      cause: "directory-index",
      title: "No default document (403.14)",
      why: "The folder has no default document and listing is off; or an ASP.NET application is not started for it.",
      change:
        "Add the file's name to the default documents, and check that the application and its module are there.",
      snippet: `<defaultDocument enabled="true">
  <files><add value="home.html" /></files>
</defaultDocument>`,
      documentation: "https://learn.microsoft.com/en-us/iis/configuration/system.webserver/defaultdocument/",
    },
    {
      cause: "file-permission",
      title: "Permissions of the application pool's identity",
      why: "The pool's account may not read the folder.",
      change: "Give that one identity read on that one folder.",
      snippet: 'icacls C:\\inetpub\\shop /grant "IIS AppPool\\shop:(OI)(CI)RX"',
      documentation:
        "https://learn.microsoft.com/en-us/iis/manage/configuring-security/application-pool-identities",
    },
    {
      cause: "client-certificate",
      title: "TLS or a client certificate is required (403.4, 403.7)",
      why: "sslFlags demands HTTPS or a certificate. Cloudflare asks over HTTP in the mode Flexible.",
      change: "Set Cloudflare's encryption mode to Full (strict) before you loosen sslFlags.",
      documentation: "https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/access",
    },
  ],
};
