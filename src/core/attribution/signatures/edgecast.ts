import type { Signature } from "../signature";

/** Edgecast (Edgio): lighttpd's structure under its own name, which is also on what it passes on. */
export const signature: Signature = {
  id: "edgecast",
  product: "Edgecast",
  responder: "other-edge",
  documentation: "https://docs.edg.io/applications/v7",
  marks: [
    {
      id: "error-page",
      when: [
        { field: "server", value: /^EC(?:D|S|Acc) \(/i },
        {
          body: /<title>40\d (?:- )?[A-Za-z ]{1,40}<\/title>\s{0,8}<\/head>\s{0,8}<body>\s{0,8}<h1>40\d /i,
        },
      ],
      weight: 42,
      group: "page",
      because: { id: "because_own_page" },
      seen: "server: ECD (ams/4954)",
    },
    {
      id: "error-heading",
      when: [
        { field: "server", value: /^EC(?:D|S|Acc) \(/i },
        { body: /<(?:title|h1)>\s{0,4}40\d - [A-Za-z ]{1,40}<\/(?:title|h1)>/i },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_own_page" },
      seen: "server: ECD (ams/4954)",
    },
    {
      id: "not-the-sites-lighttpd",
      when: [{ field: "server", value: /^EC(?:D|S|Acc) \(/i }, { text: "iso-8859-1" }],
      supports: "origin",
      weight: -20,
      group: "lighttpd",
      because: { id: "because_own_page" },
      seen: "server: ECD (ams/4954)",
    },
  ],
  examples: [
    {
      name: "its error page, lighttpd's with its own name in the field",
      fields: { Server: "ECAcc (nyd/D10E)", "Content-Type": "text/html", "X-EC-Custom-Error": "1" },
      body: '<?xml version="1.0" encoding="iso-8859-1"?>\n<html xmlns="http://www.w3.org/1999/xhtml">\n\t<head>\n\t\t<title>403 - Forbidden</title>\n\t</head>\n\t<body>\n\t\t<h1>403 - Forbidden</h1>\n\t</body>\n</html>\n',
      verdict: { cause: null },
    },
    {
      name: "the site's answer that it passed on",
      fields: { server: "ECS (ams/4954)", "content-type": "application/json", "x-powered-by": "PHP/8.2" },
      body: '{"error":"no"}',
      verdict: { responder: "origin", product: "PHP", cause: null },
    },
  ],
};
