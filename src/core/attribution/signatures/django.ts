import type { Signature } from "../signature";

/** Django: its CSRF page, which is translated and known by its frame, its bare page, the JSON of Django REST framework, and its cookie. */
export const signature: Signature = {
  id: "django",
  product: "Django",
  responder: "origin",
  documentation: "https://docs.djangoproject.com/en/stable/ref/csrf/",
  marks: [
    {
      id: "csrf",
      when: [{ text: "csrf verification failed. request aborted." }],
      weight: 25,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "csrf",
      seen: "<p>CSRF verification failed. Request aborted.</p>",
    },
    {
      id: "bare-page",
      when: [
        {
          body: /^\s{0,4}<!doctype html>\s{0,4}<html lang="en">\s{0,4}<head>\s{0,4}<title>403 Forbidden<\/title>\s{0,4}<\/head>\s{0,4}<body>\s{0,4}<h1>403 Forbidden<\/h1>\s{0,8}<p>/,
          text: "<h1>403 forbidden</h1><p>",
        },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_own_page" },
      cause: "app-permission",
      seen: '\n<!doctype html>\n<html lang="en">\n<head>\n<title>403 Forbidden</title>\n</head>\n<body>\n<h1>403 Forbidden</h1><p></p>\n</body>',
    },
    {
      id: "rest-json",
      when: [
        {
          body: /^\s{0,20}\{\s{0,20}"detail":\s{0,20}"(?:Authentication credentials were not provided\.|You do not have permission to perform this action\.|CSRF Failed: |Invalid token\.|Token has expired\.)/,
          text: '"detail"',
        },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_own_sentence" },
      product: "Django REST framework",
      cause: "app-permission",
      seen: '{"detail":"Authentication credentials were not provided."}',
    },
    {
      id: "wsgi-server",
      when: [{ field: "server", value: /^(?:WSGIServer|gunicorn|waitress)\b/i }],
      weight: 10,
      group: "server",
      because: { id: "because_server_field" },
      product: "a Python application server",
      seen: "server: gunicorn",
    },
    {
      id: "csrf-frame",
      when: [
        {
          body: /<(?:div|main|header) id="summary">\s{0,8}<h1>[^<]{1,60}<span>\(403\)<\/span>\s{0,8}<\/h1>/,
          text: "<span>(403)</span>",
        },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      cause: "csrf",
      seen: '<div id="summary">\n  <h1>Verboten <span>(403)</span></h1>',
    },
    {
      id: "parsed-bare-page",
      when: [
        {
          body: /^\s{0,4}(?:<!doctype html>\s{0,4})?<html(?: lang="en")?>\s{0,4}<head>\s{0,4}<title>403 Forbidden<\/title>\s{0,4}<\/head>\s{0,4}<body>\s{0,4}<h1>403 Forbidden<\/h1>\s{0,4}<p>[^<]{0,300}<\/p>\s{0,4}<\/body>\s{0,4}<\/html>\s{0,4}$/i,
          text: "<h1>403 forbidden</h1>",
        },
      ],
      weight: 16,
      group: "page",
      because: { id: "because_own_page" },
      cause: "app-permission",
      seen: "<html><head><title>403 Forbidden</title></head><body><h1>403 Forbidden</h1><p></p></body></html>",
    },
    {
      id: "rest-csrf",
      when: [{ body: /^\s{0,20}\{\s{0,20}"detail":\s{0,20}"CSRF Failed: /, text: "csrf failed: " }],
      weight: 24,
      group: "page",
      because: { id: "because_app_json" },
      product: "Django REST framework",
      cause: "csrf",
      seen: '{"detail":"CSRF Failed: CSRF token missing."}',
    },
    {
      id: "csrf-cookie",
      when: [{ field: "set-cookie", value: /(?:^|\n)csrftoken=/ }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "set-cookie: csrftoken=1",
    },
  ],
  examples: [
    {
      name: "CSRF",
      fields: { server: "gunicorn", "x-frame-options": "DENY", "content-type": "text/html; charset=utf-8" },
      body: '<!DOCTYPE html>\n<html lang="en">\n<head>\n  <meta http-equiv="content-type" content="text/html; charset=utf-8">\n  <meta name="robots" content="NONE,NOARCHIVE">\n  <title>403 Forbidden</title>\n</head>\n<body>\n<div id="summary">\n  <h1>Forbidden <span>(403)</span></h1>\n  <p>CSRF verification failed. Request aborted.</p>\n</div>\n</body>\n</html>\n',
      verdict: { cause: "csrf" },
    },
    {
      name: "CSRF in German",
      fields: { server: "nginx", "content-type": "text/html; charset=utf-8" },
      body: '<!DOCTYPE html>\n<html lang="en">\n<head>\n  <meta http-equiv="content-type" content="text/html; charset=utf-8">\n  <meta name="robots" content="NONE,NOARCHIVE">\n  <title>403 Forbidden</title>\n</head>\n<body>\n<div id="summary">\n  <h1>Verboten <span>(403)</span></h1>\n  <p>Prüfung fehlgeschlagen.</p>\n</div>\n</body>\n</html>\n',
      verdict: { cause: "csrf" },
    },
    {
      name: "PermissionDenied",
      fields: {
        server: "nginx",
        "set-cookie": "csrftoken=abc; Path=/",
        "content-type": "text/html; charset=utf-8",
      },
      body: '\n<!doctype html>\n<html lang="en">\n<head>\n  <title>403 Forbidden</title>\n</head>\n<body>\n  <h1>403 Forbidden</h1><p></p>\n</body>\n</html>\n',
      verdict: { cause: "app-permission" },
    },
    {
      name: "PermissionDenied through an HTML parser",
      fields: { server: "nginx", "content-type": "text/html; charset=utf-8" },
      body: "<html><head><title>403 Forbidden</title></head><body><h1>403 Forbidden</h1><p></p></body></html>",
      verdict: { cause: "app-permission" },
    },
    {
      name: "REST framework",
      fields: { server: "nginx", allow: "GET, POST", "content-type": "application/json" },
      body: '{"detail": "Authentication credentials were not provided."}',
      verdict: { product: "Django REST framework", cause: "app-permission" },
    },
    {
      name: "REST framework, CSRF",
      fields: { "content-type": "application/json" },
      body: '{"detail":"CSRF Failed: CSRF token missing."}',
      verdict: { product: "Django REST framework", cause: "csrf" },
    },
  ],
};
