import type { Signature } from "../signature";

/** Tomcat's error report, in every language that it comes in (known by its frame), and the page of its Manager. GlassFish, Payara and JBoss Web have the report with their own name. */
export const signature: Signature = {
  id: "tomcat",
  product: "Apache Tomcat",
  responder: "origin",
  documentation: "https://tomcat.apache.org/tomcat-10.1-doc/config/valve.html#Error_Report_Valve",
  marks: [
    {
      id: "stock-page",
      when: [{ body: /<h1>HTTP Status 40\d (?:–|-|&#8211;|&ndash;)/i, text: "http status 40" }],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<h1>HTTP Status 403 – Forbidden</h1>",
    },
    {
      id: "report-frame",
      when: [
        {
          body: /<h1>[^<>\d]{1,20} ?40\d (?:–|-|&#8211;|&ndash;)[^<]{0,200}<\/h1>\s{0,4}(?:<hr class="line" ?\/?>|<hr size="1" noshade(?:="(?:noshade)?")? ?\/?>|<div class="line">\s{0,8}<\/div>)\s{0,4}<p>\s{0,4}<b>/i,
          text: "<b>",
        },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      seen: '<h1>Estado HTTP 403 – Forbidden</h1><hr class="line" /><p><b>Tipo</b>',
    },
    {
      id: "report-style",
      when: [
        {
          body: /h1, ?h2, ?h3, ?b ?\{color:white;background-color:#525D76;\}|H1 \{font-family:Tahoma,Arial,sans-serif;color:white;background-color:#525D76;/i,
          text: "background-color:#525d76",
        },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      seen: "h1, h2, h3, b {color:white;background-color:#525D76;}",
    },
    {
      id: "named-report",
      when: [
        {
          body: /<title>(?:GlassFish|Payara|Sun GlassFish|Oracle GlassFish)[^<]{1,80} - Error report<\/title>/i,
          text: " - error report</title>",
        },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      product: "GlassFish",
      seen: "<title>Payara Server 5.2022.5 #badassfish - Error report</title>",
    },
    {
      id: "jboss-report",
      when: [
        { body: /<title>JBoss\s?Web\/[^<]{1,40} - Error report<\/title>/i, text: " - error report</title>" },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      product: "JBoss Web",
      seen: "<title>JBoss Web/7.0.13.Final - Error report</title>",
    },
    {
      id: "manager",
      when: [{ text: "is only accessible from a browser running on the same machine as tomcat" }],
      weight: 26,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "ip-deny",
      seen: "By default the Manager is only accessible from a browser running on the same machine as Tomcat.",
    },
    {
      id: "csrf-field",
      when: [{ field: "x-csrf-token", value: /^Required$/i }, { text: "http status 403" }],
      weight: 26,
      group: "field",
      because: { id: "because_own_field" },
      cause: "csrf",
      seen: "x-csrf-token: Required",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^Apache-Coyote\// }],
      weight: 8,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: Apache-Coyote/1.1",
    },
  ],
  examples: [
    {
      name: "error report",
      statusText: "",
      fields: { "content-type": "text/html;charset=utf-8", "content-language": "en" },
      body: '<!doctype html><html lang="en"><head><title>HTTP Status 403 – Forbidden</title><style type="text/css">h1 {font-size:22px;}</style></head><body><h1>HTTP Status 403 – Forbidden</h1><hr class="line" /><p><b>Type</b> Status Report</p><p><b>Message</b> Not for you</p><hr class="line" /><h3>Apache Tomcat/10.1.34</h3></body></html>',
      verdict: { cause: null },
    },
    {
      name: "CSRF",
      fields: { "x-csrf-token": "Required", "content-type": "text/html;charset=utf-8" },
      body: '<!doctype html><html lang="en"><head><title>HTTP Status 403 – Forbidden</title><style type="text/css">h1 {font-size:22px;}</style></head><body><h1>HTTP Status 403 – Forbidden</h1><hr class="line" /><p><b>Type</b> Status Report</p><p><b>Message</b> Not for you</p><hr class="line" /></body></html>',
      verdict: { cause: "csrf" },
    },
    {
      name: "in Spanish, version hidden",
      fields: { "content-type": "text/html;charset=utf-8", "content-language": "es" },
      body: '<!doctype html><html lang="en"><head><title>Estado HTTP 403 – Prohibido</title><style type="text/css">h1 {font-size:22px;}</style></head><body><h1>Estado HTTP 403 – Prohibido</h1><hr class="line" /><p><b>Type</b> Status Report</p><p><b>Message</b> Not for you</p><hr class="line" /></body></html>',
      verdict: { cause: null },
    },
    {
      name: "in Japanese, through an HTML parser",
      fields: { "content-type": "text/html;charset=utf-8" },
      body: '<!doctype html><html lang="en"><head><title>HTTPステータス 403 – Forbidden</title><style type="text/css">h1 {font-size:22px;}</style></head><body><h1>HTTPステータス 403 – Forbidden</h1><hr class="line"><p><b>Type</b> Status Report</p><p><b>Message</b> Not for you</p><hr class="line"></body></html>',
      verdict: { cause: null },
    },
    {
      name: "in French, nothing but its heading",
      fields: { server: "Apache", "content-type": "text/html;charset=utf-8" },
      body: '<!doctype html><html lang="fr"><head><title>État HTTP 403 – Interdit</title><style type="text/css">h1, h2, h3, b {color:white;background-color:#525D76;}</style></head><body><h1>État HTTP 403 – Interdit</h1></body></html>',
      verdict: { cause: null },
    },
    {
      name: "old report",
      fields: { server: "Apache-Coyote/1.1", "content-type": "text/html;charset=utf-8" },
      body: '<html><head><title>Apache Tomcat/7.0.109 - Error report</title></head><body><h1>HTTP Status 403 - Not for you</h1><HR size="1" noshade="noshade"><p><b>type</b> Status report</p><p><b>message</b> <u>Not for you</u></p><HR size="1" noshade="noshade"><h3>Apache Tomcat/7.0.109</h3></body></html>',
      verdict: { cause: null },
    },
    {
      name: "GlassFish",
      fields: { server: "nginx", "content-type": "text/html" },
      body: '<html><head><title>GlassFish Server Open Source Edition 4.1 - Error report</title></head><body><h1>HTTP Status 403 - Not for you</h1><HR size="1" noshade="noshade"><p><b>type</b> Status report</p><p><b>message</b> <u>Not for you</u></p><HR size="1" noshade="noshade"><h3>GlassFish Server Open Source Edition 4.1</h3></body></html>',
      verdict: { product: "GlassFish", cause: null },
    },
    {
      name: "JBoss Web",
      fields: { server: "Apache", "content-type": "text/html; charset=utf-8" },
      body: '<html><head><title>JBoss Web/7.0.13.Final - Error report</title></head><body><h1>HTTP Status 403 - Not for you</h1><HR size="1" noshade="noshade"><p><b>type</b> Status report</p><p><b>message</b> <u>Not for you</u></p><HR size="1" noshade="noshade"><h3>JBoss Web/7.0.13.Final</h3></body></html>',
      verdict: { product: "JBoss Web", cause: null },
    },
    {
      name: "Manager from elsewhere",
      fields: { "content-type": "text/html;charset=UTF-8" },
      body: "<html><head><title>403 Access Denied</title></head><body><h1>403 Access Denied</h1><p>By default the Manager is only accessible from a browser running on the same machine as Tomcat.</p></body></html>",
      verdict: { cause: "ip-deny" },
    },
  ],
};
