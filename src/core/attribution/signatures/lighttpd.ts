import type { Signature } from "../signature";

/** lighttpd, known by its page even where it hides its name. */
export const signature: Signature = {
  id: "lighttpd",
  product: "lighttpd",
  responder: "origin",
  documentation: "https://redmine.lighttpd.net/projects/lighttpd/wiki/Docs",
  marks: [
    {
      id: "stock-page",
      when: [
        {
          body: /^<(?:!--)?\?xml version="1\.0" encoding="iso-8859-1"\?(?:--)?>\s{0,4}<!DOCTYPE html PUBLIC "-\/\/W3C\/\/DTD XHTML 1\.0 Transitional\/\/EN"[\s\S]{1,200}<title>40\d (?:- )?[A-Za-z ]{1,40}<\/title>\s{0,4}<\/head>\s{0,4}<body>\s{0,4}<h1>40\d /i,
          text: 'encoding="iso-8859-1"?',
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      seen: '<?xml version="1.0" encoding="iso-8859-1"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "x.dtd">\n<html><head><title>403 Forbidden</title></head>\n<body><h1>403 Forbidden</h1></body></html>',
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^lighttpd\b/i }],
      weight: 8,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: lighttpd/1.4.76",
    },
  ],
  examples: [
    {
      name: "stock page",
      fields: { server: "lighttpd/1.4.76", "content-type": "text/html" },
      body: '<?xml version="1.0" encoding="iso-8859-1"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"\n         "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">\n <head>\n  <title>403 Forbidden</title>\n </head>\n <body>\n  <h1>403 Forbidden</h1>\n </body>\n</html>\n',
      verdict: { cause: null },
    },
    {
      name: "old stock page, name hidden",
      fields: { "content-type": "text/html" },
      body: '<?xml version="1.0" encoding="iso-8859-1"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"\n         "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">\n <head>\n  <title>403 - Forbidden</title>\n </head>\n <body>\n  <h1>403 - Forbidden</h1>\n </body>\n</html>\n',
      verdict: { cause: null },
    },
    {
      name: "through an HTML parser",
      fields: { server: "nginx", "content-type": "text/html" },
      body: '<!--?xml version="1.0" encoding="iso-8859-1"?-->\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"\n         "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">\n <head>\n  <title>403 Forbidden</title>\n </head>\n <body>\n  <h1>403 Forbidden</h1>\n </body>\n</html>\n',
      verdict: { cause: null },
    },
    {
      name: "page of the operator",
      fields: { server: "lighttpd", "content-type": "text/html; charset=utf-8" },
      body: "<h1>Members only</h1>",
      verdict: { cause: null },
    },
  ],
};
