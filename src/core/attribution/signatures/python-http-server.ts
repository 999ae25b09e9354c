import type { Signature } from "../signature";

/** Python's http.server, of version 3 and 2: common where people try things out. */
export const signature: Signature = {
  id: "python-http-server",
  product: "Python http.server",
  responder: "origin",
  documentation: "https://docs.python.org/3/library/http.server.html",
  marks: [
    {
      id: "error-page",
      when: [{ body: /<p>Error code: 40\d<\/p>\s{0,12}<p>Message: /, text: "<p>error code: 40" }],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<p>Error code: 403</p><p>Message: Forbidden.</p>",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^(?:SimpleHTTP|BaseHTTP)\// }],
      weight: 10,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: SimpleHTTP/0.6 Python/3.11.2",
    },
    {
      id: "old-explanation",
      when: [{ text: "403 = request forbidden -- authorization will not help" }],
      weight: 25,
      group: "page",
      because: { id: "because_own_sentence" },
      seen: "<p>Error code explanation: 403 = Request forbidden -- authorization will not help.",
    },
  ],
  examples: [
    {
      name: "error response",
      fields: { server: "SimpleHTTP/0.6 Python/3.11.2", "content-type": "text/html; charset=utf-8" },
      body: '<!DOCTYPE HTML>\n<html lang="en">\n<head><title>Error response</title></head>\n<body>\n<h1>Error response</h1>\n<p>Error code: 403</p>\n<p>Message: Not for you.</p>\n</body>\n</html>\n',
      verdict: { cause: null },
    },
    {
      name: "version 2",
      fields: { server: "SimpleHTTP/0.6 Python/2.7.18", "content-type": "text/html" },
      body: "<head>\n<title>Error response</title>\n</head>\n<body>\n<h1>Error response</h1>\n<p>Error code 403.\n<p>Message: No.\n<p>Error code explanation: 403 = Request forbidden -- authorization will not help.\n</body>\n",
      verdict: { cause: null },
    },
  ],
};
