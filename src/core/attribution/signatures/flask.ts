import type { Signature } from "../signature";

/** Flask, whose errors are Werkzeug's. Its sentence differs from Apache's by two letters: "the permission". */
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
          body: /^<!doctype html>\s{0,4}<html lang=en>\s{0,4}<title>403 Forbidden<\/title>\s{0,4}<h1>Forbidden<\/h1>/,
          text: "<html lang=en>",
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
  ],
};
