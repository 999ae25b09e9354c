import type { Signature } from "../signature";

/** IIS and HTTP.sys: the short page, known in any language by its frame, the detailed page, and the pages of the old versions. The number behind 403 tells why. */
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
      when: [
        {
          body: /(?:HTTP Error|HTTP-Fehler|Erreur HTTP|Error HTTP|Errore HTTP|Erro HTTP|HTTP エラー|HTTP 错误|HTTP 錯誤|HTTP 오류|<h[23]>|Error -) ?403\.(?:14)\b/,
          text: "403.14",
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_directory_sentence" },
      cause: "directory-index",
      seen: "HTTP Error 403.14 - Forbidden",
    },
    {
      id: "powered-by",
      when: [{ field: "x-powered-by", value: /^ASP\.NET/i }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-powered-by: ASP.NET",
    },
    {
      id: "aspnet-version",
      when: [{ field: "x-aspnet-version" }],
      weight: 15,
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
    {
      id: "stock-frame",
      when: [
        {
          body: /<div class="content-container">\s{0,4}<fieldset>\s{0,4}<h2>403(?:\.\d{1,3})? - /i,
          text: 'class="content-container"',
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      seen: '<div class="content-container"><fieldset>\r\n  <h2>403 - Verboten: Zugriff verweigert.</h2>',
    },
    {
      id: "stock-title",
      when: [
        { body: /<title>403(?:\.\d{1,3})? - [^<:：]{1,40} ?[:：] ?[^<]{1,80}<\/title>/i, text: "<title>403" },
      ],
      weight: 15,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<title>403 - 禁止访问: 访问被拒绝。</title>",
    },
    {
      id: "detailed-title",
      when: [{ body: /<title>IIS \d{1,2}\.\d [^<]{1,80} - 403\.\d{1,3} - /i, text: "<title>iis " }],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<title>IIS 10.0 Detailed Error - 403.14 - Forbidden</title>",
    },
    {
      id: "old-directory-listing",
      when: [{ text: "this virtual directory does not allow contents to be listed" }],
      weight: 26,
      group: "page",
      because: { id: "because_directory_sentence" },
      cause: "directory-index",
      seen: "This Virtual Directory does not allow contents to be listed.",
    },
    {
      id: "address-refused",
      when: [
        {
          body: /(?:HTTP Error|HTTP-Fehler|Erreur HTTP|Error HTTP|Errore HTTP|Erro HTTP|HTTP エラー|HTTP 错误|HTTP 錯誤|HTTP 오류|<h[23]>|Error -) ?403\.(?:6|503)\b/,
          text: "403.",
        },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      cause: "ip-deny",
      seen: "HTTP Error 403.6 - Forbidden",
    },
    {
      id: "too-many-requests",
      when: [
        {
          body: /(?:HTTP Error|HTTP-Fehler|Erreur HTTP|Error HTTP|Errore HTTP|Erro HTTP|HTTP エラー|HTTP 错误|HTTP 錯誤|HTTP 오류|<h[23]>|Error -) ?403\.(?:501|502)\b/,
          text: "403.50",
        },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      cause: "rate-limited",
      seen: "HTTP Error 403.502 - Forbidden",
    },
    {
      id: "session-cookie",
      when: [
        { field: "set-cookie", value: /(?:^|\n)(?:ASP\.NET_SessionId|\.ASPXAUTH|ASPSESSIONID[A-Z]{8})=/ },
      ],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "set-cookie: ASP.NET_SessionId=1",
    },
  ],
  examples: [
    {
      name: "short page",
      fields: { server: "Microsoft-IIS/10.0", "x-powered-by": "ASP.NET", "content-type": "text/html" },
      body: '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\r\n<html xmlns="http://www.w3.org/1999/xhtml">\r\n<head>\r\n<title>403 - Forbidden: Access is denied.</title>\r\n</head>\r\n<body>\r\n<div id="header"><h1>Server Error</h1></div>\r\n<div id="content">\r\n <div class="content-container"><fieldset>\r\n  <h2>403 - Forbidden: Access is denied.</h2>\r\n  <h3>Your account may not see this.</h3>\r\n </fieldset></div>\r\n</div>\r\n</body>\r\n</html>\r\n',
      verdict: { cause: null },
    },
    {
      name: "short page in German",
      fields: { server: "Microsoft-IIS/10.0", "content-type": "text/html" },
      body: '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\r\n<html xmlns="http://www.w3.org/1999/xhtml">\r\n<head>\r\n<title>403 - Verboten: Zugriff verweigert.</title>\r\n</head>\r\n<body>\r\n<div id="header"><h1>Serverfehler</h1></div>\r\n<div id="content">\r\n <div class="content-container"><fieldset>\r\n  <h2>403 - Verboten: Zugriff verweigert.</h2>\r\n  <h3>Das ist nicht für alle da.</h3>\r\n </fieldset></div>\r\n</div>\r\n</body>\r\n</html>\r\n',
      verdict: { cause: null },
    },
    {
      name: "short page in Japanese",
      fields: { server: "nginx", "content-type": "text/html" },
      body: '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\r\n<html xmlns="http://www.w3.org/1999/xhtml">\r\n<head>\r\n<title>403 - 許可されていません: アクセスが拒否されました。</title>\r\n</head>\r\n<body>\r\n<div id="header"><h1>サーバー エラー</h1></div>\r\n<div id="content">\r\n <div class="content-container"><fieldset>\r\n  <h2>403 - 許可されていません: アクセスが拒否されました。</h2>\r\n  <h3>このページは表示できません。</h3>\r\n </fieldset></div>\r\n</div>\r\n</body>\r\n</html>\r\n',
      verdict: { cause: null },
    },
    {
      name: "title of the Chinese page, pasted",
      fields: {},
      body: "<title>403 - 禁止访问: 访问被拒绝。</title>",
      partial: true,
      verdict: { cause: null },
    },
    {
      name: "HTTP.sys",
      fields: { server: "Microsoft-HTTPAPI/2.0", "content-type": "text/html; charset=us-ascii" },
      body: '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN""http://www.w3.org/TR/html4/strict.dtd">\r\n<HTML><HEAD><TITLE>Forbidden</TITLE></HEAD>\r\n<BODY><h2>Forbidden URL</h2>\r\n<hr><p>HTTP Error 403. The request URL is forbidden.</p>\r\n</BODY></HTML>\r\n',
      verdict: { cause: null },
    },
    {
      name: "detailed page of a folder",
      fields: { server: "Microsoft-IIS/10.0", "content-type": "text/html; charset=utf-8" },
      body: '<html><head><title>IIS 10.0 Detailed Error - 403.14 - Forbidden</title></head><body><div id="header"><h3>HTTP Error 403.14 - Forbidden</h3></div></body></html>',
      verdict: { cause: "directory-index" },
    },
    {
      name: "folder, old version",
      fields: { server: "Microsoft-IIS/6.0", "content-type": "text/html" },
      body: "<html><head><title>Directory Listing Denied</title></head>\n<body><h1>Directory Listing Denied</h1>This Virtual Directory does not allow contents to be listed.</body></html>",
      verdict: { cause: "directory-index" },
    },
    {
      name: "address refused",
      fields: { server: "Microsoft-IIS/6.0", "content-type": "text/html" },
      body: "<h1>Not for you</h1><h2>HTTP Error 403.6 - Forbidden: the address of the client is on a list.<br>Internet Information Services (IIS)</h2>",
      verdict: { cause: "ip-deny" },
    },
    {
      name: "too many requests at once",
      fields: { server: "Microsoft-IIS/10.0", "content-type": "text/html; charset=utf-8" },
      body: "<html><head><title>IIS 10.0 Detailed Error - 403.501 - Forbidden</title></head><body><h3>HTTP Error 403.501 - Forbidden</h3></body></html>",
      verdict: { cause: "rate-limited" },
    },
    {
      name: "application of the site's own",
      fields: {
        "x-aspnet-version": "4.0.30319",
        "set-cookie": "ASP.NET_SessionId=abc; path=/; HttpOnly",
        "content-type": "text/html; charset=utf-8",
      },
      body: "<h1>Members only</h1>",
      verdict: { cause: null },
    },
  ],
};
