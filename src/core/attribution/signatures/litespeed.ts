import type { Signature } from "../signature";

/** LiteSpeed and OpenLiteSpeed: their page, whose foot is left out on some servers, and the fields of LiteSpeed hosting. */
export const signature: Signature = {
  id: "litespeed",
  product: "LiteSpeed",
  responder: "origin",
  documentation: "https://docs.litespeedtech.com/lsws/",
  marks: [
    {
      id: "stock-sentence",
      when: [{ text: "access to this resource on the server is denied!" }],
      weight: 24,
      group: "page",
      because: { id: "because_own_sentence" },
      seen: "<p>Access to this resource on the server is denied!</p>",
    },
    {
      id: "cache-field",
      when: [{ field: "x-litespeed-cache-control" }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-litespeed-cache-control: no-cache",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^(?:LiteSpeed|OpenLiteSpeed)\b/i }],
      weight: 8,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: LiteSpeed",
    },
    {
      id: "not-a-host",
      when: [{ text: "litespeed technologies inc. is not a web hosting company" }],
      weight: 24,
      group: "page",
      because: { id: "because_own_sentence" },
      seen: "<p>Please be advised that LiteSpeed Technologies Inc. is not a web hosting company</p>",
    },
    {
      id: "foot",
      when: [
        { body: /powered by\s{1,3}(?:<a [^<>]{1,200}>)?LiteSpeed Web Server/i, text: "litespeed web server" },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<br>Proudly powered by LiteSpeed Web Server",
    },
    {
      id: "error-link",
      when: [
        {
          body: /href="https?:\/\/www\.litespeedtech\.com\/error-page"/i,
          text: "litespeedtech.com/error-page",
        },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      seen: '<a href="http://www.litespeedtech.com/error-page">',
    },
    {
      id: "hosting-field",
      when: [{ field: "x-turbo-charged-by", value: /^LiteSpeed$/i }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-turbo-charged-by: LiteSpeed",
    },
  ],
  examples: [
    {
      name: "page with its foot",
      fields: {
        server: "LiteSpeed",
        "cache-control": "private, no-cache, no-store, must-revalidate, max-age=0",
        pragma: "no-cache",
        "content-type": "text/html",
      },
      body: '<!DOCTYPE html>\n<html style="height:100%">\n<head><title> 403 Forbidden\r\n</title></head>\n<body><h1>403</h1>\n<h2>Forbidden</h2>\n<p>Access to this resource on the server is denied!</p>\n<div><br>Proudly powered by LiteSpeed Web Server<p>Please be advised that LiteSpeed Technologies Inc. is not a web hosting company and does not look after this site.</p></div></body></html>\n',
      verdict: { cause: null },
    },
    {
      name: "old page, whose foot has a link",
      fields: { server: "nginx", "content-type": "text/html" },
      body: '<html><body><h1>403</h1><h2>Forbidden\n</h2><p>No.</p><br/>Proudly powered by  <a href="http://www.litespeedtech.com/error-page" style="color:#fff;">LiteSpeed Web Server</a></body></html>',
      verdict: { cause: null },
    },
    {
      name: "page without its foot",
      fields: { server: "LiteSpeed", "content-type": "text/html" },
      body: "<html><body><h1>403</h1><h2>Forbidden</h2><p>Access to this resource on the server is denied!</p></body></html>",
      verdict: { cause: null },
    },
    {
      name: "application of the site's own",
      fields: {
        "x-litespeed-cache-control": "no-cache",
        "x-turbo-charged-by": "LiteSpeed",
        "content-type": "text/html; charset=utf-8",
      },
      body: "<h1>Members only</h1>",
      verdict: { cause: null },
    },
  ],
};
