import type { Signature } from "../signature";

/** Bottle: its page for errors, under the doctype of old Apache. */
export const signature: Signature = {
  id: "bottle",
  product: "Bottle",
  responder: "origin",
  documentation: "https://bottlepy.org/docs/dev/tutorial.html#errors",
  marks: [
    {
      id: "error-page",
      when: [
        { body: /<title>Error: 403 Forbidden<\/title>/, text: "<title>error: 403" },
        { text: "font-family: sans;" },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<title>Error: 403 Forbidden</title><style>html {font-family: sans;}</style>",
    },
  ],
  examples: [
    {
      name: "abort(403)",
      fields: { server: "nginx", "content-type": "text/html; charset=utf-8" },
      body: '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html>\n<head>\n<title>Error: 403 Forbidden</title>\n<style type="text/css">\nhtml {background-color: #eee; font-family: sans;}\n</style>\n</head>\n<body>\n<h1>Error: 403 Forbidden</h1>\n<pre>Not for you</pre>\n</body>\n</html>\n',
      verdict: { cause: null },
    },
  ],
};
