import type { Signature } from "../signature";

/** Werkzeug's error page, which Flask shows, as it is sent and as an HTML parser writes it; its sentence stands in the JSON of Flask's extensions, too. Apache's lacks its last words. */
export const signature: Signature = {
  id: "flask",
  product: "Flask",
  responder: "origin",
  documentation: "https://werkzeug.palletsprojects.com/en/stable/exceptions/",
  marks: [
    {
      id: "error-page",
      when: [
        {
          body: /^<!doctype html>\s{0,4}<html lang="?en"?>\s{0,4}(?:<head>\s{0,4})?<title>403 Forbidden<\/title>\s{0,4}(?:<\/head>\s{0,4}<body>\s{0,4})?<h1>Forbidden<\/h1>/i,
          text: "<h1>forbidden</h1>",
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      cause: "app-permission",
      seen: "<!doctype html>\n<html lang=en>\n<title>403 Forbidden</title>\n<h1>Forbidden</h1>",
    },
    {
      id: "upper-case-reason",
      when: [{ statusText: /^FORBIDDEN$/ }],
      weight: 10,
      group: "page",
      because: { id: "because_reason_phrase" },
      seen: "FORBIDDEN",
    },
    {
      id: "sentence",
      when: [
        {
          text: "have the permission to access the requested resource. it is either read-protected or not readable by the server.",
        },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "app-permission",
      seen: "You don't have the permission to access the requested resource. It is either read-protected or not readable by the server.",
    },
  ],
  examples: [
    {
      name: "abort(403)",
      statusText: "FORBIDDEN",
      fields: { server: "nginx", "content-type": "text/html; charset=utf-8" },
      body: "<!doctype html>\n<html lang=en>\n<title>403 Forbidden</title>\n<h1>Forbidden</h1>\n<p>Not for you.</p>\n",
      verdict: { cause: "app-permission" },
    },
    {
      name: "through an HTML parser",
      fields: { server: "nginx", "content-type": "text/html; charset=utf-8" },
      body: '<!DOCTYPE html>\n<html lang="en"><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>Not for you.</p></body></html>',
      verdict: { cause: "app-permission" },
    },
    {
      name: "JSON of an extension",
      statusText: "FORBIDDEN",
      fields: { "content-type": "application/json" },
      body: '{"message": "You don\'t have the permission to access the requested resource. It is either read-protected or not readable by the server."}',
      verdict: { cause: "app-permission" },
    },
  ],
};
