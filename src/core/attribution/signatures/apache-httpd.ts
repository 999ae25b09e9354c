import type { Signature } from "../signature";

/** Apache's stock pages: today's, the one that names the path, the one of a forbidden ErrorDocument, and the set in many languages that XAMPP, SUSE and Debian have, which is known in any language by its foot, its fields and its titles. ModSecurity and mod_evasive answer with the same page, so it names no cause. */
export const signature: Signature = {
  id: "apache-httpd",
  product: "Apache httpd",
  responder: "origin",
  documentation: "https://httpd.apache.org/docs/2.4/custom-error.html",
  marks: [
    {
      id: "stock-page",
      when: [
        {
          body: /<h1>Forbidden<\/h1>\s{0,8}(?:<p>\s{0,4}You don(?:&#?\w{2,6};|.)t have permission to access (?:this resource\.|[^<]{1,2000}\son this server\.)|You don(?:&#?\w{2,6};|.)t have permission to access [^<]{1,2000}\non this server\.\s{0,2}<p>)/i,
          text: "have permission to access",
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<h1>Forbidden</h1>\n<p>You don't have permission to access this resource.</p>",
    },
    {
      id: "signature-line",
      when: [
        {
          body: /<address>[^<]{1,200} Server at (?:<a href="mailto:[^"<>]{1,200}">)?[^<]{1,255}(?:<\/a>)? Port \d{1,5}<\/address>/i,
          text: "</address>",
        },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<address>Apache/2.4.62 (Debian) Server at shop.example Port 443</address>",
    },
    {
      id: "forbidden-error-document",
      when: [
        {
          body: /Additionally, a 40[34] (?:Forbidden|Not Found)\s{1,4}error was encountered while trying to use an ErrorDocument/i,
          text: "errordocument",
        },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_own_sentence" },
      seen: "Additionally, a 403 Forbidden\nerror was encountered while trying to use an ErrorDocument to handle the request.",
    },
    {
      id: "many-languages",
      when: [
        { field: "vary", value: /accept-language,\s{0,2}accept-charset/i },
        { field: "content-language" },
      ],
      weight: 20,
      group: "page",
      because: { id: "because_own_field" },
      seen: "vary: accept-language,accept-charset",
    },
    {
      id: "many-languages-page",
      when: [
        {
          body: /<link (?:re[vl]="made" href="mailto:|href="mailto:[^"<>]{1,200}" re[vl]="made")/i,
          text: '"made"',
        },
        { body: /<h2>[^<>\d]{0,20} ?403<\/h2>/i },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      seen: '<link rel="made" href="mailto:webmaster@shop.example" /><h2>Error 403</h2>',
    },
    {
      id: "stock-media-type",
      when: [{ mediaType: /^text\/html; ?charset=iso-8859-1$/i }, { field: "server", value: /^Apache\b/ }],
      weight: 12,
      group: "page",
      because: { id: "because_own_field" },
      seen: "content-type: text/html; charset=iso-8859-1",
    },
    {
      id: "server-field",
      when: [
        {
          field: "server",
          value: /^(?:Apache(?:$|[/ ](?!Traffic))|IBM_HTTP_Server|Oracle-(?:HTTP|Application)-Server)/,
        },
      ],
      weight: 8,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: Apache/2.4.62 (Debian)",
    },
    {
      id: "many-languages-foot",
      when: [
        {
          body: /<h2>[^<>\d]{0,20} ?403<\/h2>\s{0,4}<address>\s{0,4}<a href="\/">[^<]{1,255}<\/a>\s{0,4}<br ?\/?>\s{0,4}<span>/i,
          text: "<address>",
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      seen: '<h2>Error 403</h2>\n<address>\n  <a href="/">shop.example</a><br />\n  <span>Apache</span>',
    },
    {
      id: "many-languages-title",
      when: [
        {
          body: /<title>(?:Access forbidden|Zugriff verweigert|Acc(?:è|&egrave;)s interdit|(?:¡|&iexcl;)Acceso prohibido|Accesso negato|Toegang verboden|P(?:ř|&#345;)ístup odmítnut|Rochtain neamh-cheadaithe|접근이 거부됨|Adgang forbudt|Zabroniony dost(?:ę|&#281;)p|Acesso proibido|Accesul interzis|Доступ запрещён|Забрањен приступ|(?:Å|&Aring;)tkomst förbjuden|Erişim engellendi)!<\/title>/i,
          text: "!</title>",
        },
      ],
      weight: 15,
      group: "page",
      because: { id: "because_own_sentence" },
      seen: "<title>Zugriff verweigert!</title>",
    },
    {
      id: "unreadable-htaccess",
      when: [{ text: "server unable to read htaccess file, denying access to be safe" }],
      weight: 26,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "file-permission",
      seen: "Server unable to read htaccess file, denying access to be safe",
    },
  ],
  examples: [
    {
      name: "stock page",
      fields: { server: "Apache", "content-type": "text/html; charset=iso-8859-1" },
      body: '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>403 Forbidden</title>\n</head><body>\n<h1>Forbidden</h1>\n<p>You don\'t have permission to access this resource.</p>\n</body></html>\n',
      verdict: { cause: null },
    },
    {
      name: "stock page that names the path, signed",
      fields: { server: "Apache/2.4.52 (Ubuntu)", "content-type": "text/html; charset=iso-8859-1" },
      body: '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>403 Forbidden</title>\n</head><body>\n<h1>Forbidden</h1>\n<p>You don\'t have permission to access /admin/\non this server.<br /></p>\n<hr>\n<address>Apache/2.4.52 (Ubuntu) Server at <a href="mailto:webmaster@shop.example">shop.example</a> Port 443</address>\n</body></html>\n',
      verdict: { cause: null },
    },
    {
      name: "old page in capitals",
      fields: { server: "Apache/1.3.42", "content-type": "text/html; charset=iso-8859-1" },
      body: '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<HTML><HEAD>\n<TITLE>403 Forbidden</TITLE>\n</HEAD><BODY>\n<H1>Forbidden</H1>\nYou don\'t have permission to access /stats/\non this server.<P>\n<HR>\n<ADDRESS>Apache/1.3.42 Server at shop.example Port 80</ADDRESS>\n</BODY></HTML>\n',
      verdict: { cause: null },
    },
    {
      name: "stock page behind nginx",
      fields: { server: "nginx", "content-type": "text/html; charset=iso-8859-1" },
      body: '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>403 Forbidden</title>\n</head><body>\n<h1>Forbidden</h1>\n<p>You don&#39;t have permission to access this resource.</p>\n</body></html>\n',
      verdict: { cause: null },
    },
    {
      name: "unreadable .htaccess",
      fields: { server: "Apache", "content-type": "text/html; charset=iso-8859-1" },
      body: '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>403 Forbidden</title>\n</head><body>\n<h1>Forbidden</h1>\n<p>You don\'t have permission to access this resource.Server unable to read htaccess file, denying access to be safe</p>\n</body></html>\n',
      verdict: { cause: "file-permission" },
    },
    {
      name: "forbidden ErrorDocument",
      fields: { server: "Apache", "content-type": "text/html; charset=iso-8859-1" },
      body: '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>403 Forbidden</title>\n</head><body>\n<h1>Forbidden</h1>\n<p>You don\'t have permission to access this resource.</p>\n<p>Additionally, a 403 Forbidden\nerror was encountered while trying to use an ErrorDocument to handle the request.</p>\n</body></html>\n',
      verdict: { cause: null },
    },
    {
      name: "in German",
      fields: {
        server: "Apache/2.4.58 (Win64) PHP/8.2.12",
        vary: "accept-language,accept-charset",
        "content-language": "de",
        "content-type": "text/html; charset=utf-8",
      },
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"\n  "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml" lang="de" xml:lang="de">\n<head>\n<title>Zugriff verweigert!</title>\n<link rev="made" href="mailto:webmaster%40shop.example" />\n</head>\n\n<body>\n<h1>Zugriff verweigert!</h1>\n<p>\nDieser Ordner ist nicht für alle da.\n</p>\n\n<h2>Error 403</h2>\n<address>\n  <a href="/">shop.example</a><br />\n  <span>Apache/2.4.58 (Win64) PHP/8.2.12</span>\n</address>\n</body>\n</html>\n',
      verdict: { cause: null },
    },
    {
      name: "in Chinese, through an HTML parser",
      fields: { server: "nginx", "content-type": "text/html; charset=utf-8" },
      body: '<html lang="zh-cn"><head><title>禁止访问！</title><link href="mailto:webmaster%40shop.example" rev="made"/></head><body><h1>禁止访问！</h1><p>这里不对外开放。</p><h2>Error 403</h2><address><a href="/">shop.example</a><br/><span>Apache</span></address></body></html>',
      verdict: { cause: null },
    },
    {
      name: "title of the German page, pasted",
      fields: { "content-type": "text/html" },
      body: "<title>Zugriff verweigert!</title>",
      partial: true,
      verdict: { cause: null },
    },
    {
      name: "page of the operator",
      fields: { server: "IBM_HTTP_Server", "content-type": "text/html; charset=utf-8" },
      body: "<h1>Members only</h1>",
      verdict: { cause: null },
    },
    {
      name: "asked with HEAD",
      fields: { server: "Apache", "content-type": "text/html; charset=iso-8859-1" },
      body: "",
      verdict: { cause: null },
    },
  ],
};
