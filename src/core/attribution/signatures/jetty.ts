import type { Signature } from "../signature";

/** Jetty's error page as HTML, JSON and text. */
export const signature: Signature = {
  id: "jetty",
  product: "Jetty",
  responder: "origin",
  documentation: "https://jetty.org/docs/",
  marks: [
    {
      id: "stock-page",
      when: [{ body: /<h2>HTTP ERROR:? 40\d\b/i, text: "<h2>http error" }],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<h2>HTTP ERROR 403 Forbidden</h2>",
    },
    {
      id: "powered-by",
      when: [{ text: ">powered by jetty://" }],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      seen: '<a href="https://jetty.org/">Powered by Jetty:// 12.0.8</a>',
    },
    {
      id: "stock-text",
      when: [{ body: /^HTTP ERROR 40\d [^\n]{1,80}\s{1,2}URI: /, text: "http error 40" }],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      seen: "HTTP ERROR 403 Forbidden\nURI: /x\nSTATUS: 403",
    },
    {
      id: "json",
      when: [{ body: /"servlet":\s{0,20}"/, text: '"servlet"' }, { body: /"status":\s{0,20}"40\d"/ }],
      weight: 20,
      group: "page",
      because: { id: "because_app_json" },
      seen: '{"servlet":"default","message":"Forbidden","url":"/x","status":"403"}',
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^Jetty\(/ }],
      weight: 8,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: Jetty(12.0.8)",
    },
    {
      id: "json-of-version-12",
      when: [
        { body: /"status":\s{0,20}"40\d"/, text: '"status"' },
        { body: /"url":\s{0,20}"/ },
        { body: /"message":\s{0,20}"/ },
      ],
      weight: 20,
      group: "page",
      because: { id: "because_app_json" },
      seen: '{"url":"/x","status":"403","message":"Forbidden"}',
    },
  ],
  examples: [
    {
      name: "page",
      fields: { server: "Jetty(12.0.16)", "content-type": "text/html;charset=iso-8859-1" },
      body: '<html>\n<head>\n<title>Error 403 Forbidden</title>\n</head>\n<body>\n<h2>HTTP ERROR 403 Forbidden</h2>\n<table>\n<tr><th>URI:</th><td>/orders</td></tr>\n<tr><th>STATUS:</th><td>403</td></tr>\n</table>\n<hr/><a href="https://jetty.org/">Powered by Jetty:// 12.0.16</a><hr/>\n</body>\n</html>\n',
      verdict: { cause: null },
    },
    {
      name: "page of an old version",
      fields: { server: "nginx", "content-type": "text/html" },
      body: "<html><head><title>Error 403</title></head>\n<body><h2>HTTP ERROR: 403</h2>\n<p>Problem accessing /orders. Reason:\n<pre>    not for you</pre></p><hr /><i><small>Powered by Jetty://</small></i></body></html>",
      verdict: { cause: null },
    },
    {
      name: "text",
      fields: { "content-type": "text/plain;charset=iso-8859-1" },
      body: "HTTP ERROR 403 Forbidden\nURI: /orders\nSTATUS: 403\nMESSAGE: Forbidden\n",
      verdict: { cause: null },
    },
    {
      name: "JSON",
      fields: { "content-type": "application/json" },
      body: '{\n"servlet":"default",\n"message":"Forbidden",\n"url":"/orders",\n"status":"403"\n}',
      verdict: { cause: null },
    },
    {
      name: "JSON of version 12",
      fields: { "content-type": "application/json" },
      body: '{"url":"/orders","status":"403","message":"Forbidden"}',
      verdict: { cause: null },
    },
  ],
};
