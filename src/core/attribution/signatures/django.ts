import type { Signature } from "../signature";

/** Django, and Django REST framework's JSON, whose shape FastAPI shares. */
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
          body: /^\s{0,4}<!doctype html>\s{0,4}<html lang="en">\s{0,4}<head>\s{0,4}<title>403 Forbidden<\/title>\s{0,4}<\/head>\s{0,4}<body>\s{0,4}<h1>403 Forbidden<\/h1><p>/,
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
          body: /^\{"detail":\s{0,2}"(?:Authentication credentials were not provided\.|You do not have permission to perform this action\.|CSRF Failed: )/,
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
  ],
};
