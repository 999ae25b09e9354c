import type { Signature } from "../signature";

/** GoAhead, the web server of many cameras, routers and printers. */
export const signature: Signature = {
  id: "goahead",
  product: "GoAhead",
  responder: "origin",
  documentation: "https://www.embedthis.com/goahead/",
  marks: [
    {
      id: "document-error",
      when: [
        {
          body: /<title>Document Error: [^<]{1,60}<\/title>[\s\S]{0,200}<h2>Access Error: /i,
          text: "<title>document error: ",
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<title>Document Error: Forbidden</title></head>\n<body>\n<h2>Access Error: Forbidden</h2>",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^GoAhead\b/i }],
      weight: 8,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: GoAhead-Webs",
    },
  ],
  examples: [
    {
      name: "document error",
      fields: { server: "GoAhead-http", "content-type": "text/html" },
      body: "<!DOCTYPE html>\n<html><head><title>Document Error: Forbidden</title></head>\n<body>\n<h2>Access Error: Forbidden</h2>\n<p>No.</p></body></html>",
      verdict: { cause: null },
    },
  ],
};
