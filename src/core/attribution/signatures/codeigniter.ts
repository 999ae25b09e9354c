import type { Signature } from "../signature";

/** CodeIgniter: what it says to a form without its token, the page that guards its folders, and its cookie. */
export const signature: Signature = {
  id: "codeigniter",
  product: "CodeIgniter",
  responder: "origin",
  documentation: "https://codeigniter.com/userguide3/libraries/security.html",
  marks: [
    {
      id: "csrf",
      when: [
        {
          body: /<h1>An Error Was Encountered<\/h1>\s{0,8}<p>The action you have requested is not allowed\.<\/p>/i,
          text: "the action you have requested is not allowed.",
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "csrf",
      seen: "<h1>An Error Was Encountered</h1>\n<p>The action you have requested is not allowed.</p>",
    },
    {
      id: "csrf-of-version-4",
      when: [
        {
          body: /"message":\s{0,20}"The action you requested is not allowed\."|>The action you requested is not allowed\.</,
          text: "the action you requested is not allowed.",
        },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "csrf",
      seen: "<p>The action you requested is not allowed.</p>",
    },
    {
      id: "guarded-folder",
      when: [{ body: /<p>Directory access is forbidden\.<\/p>/i, text: "directory access is forbidden." }],
      weight: 20,
      group: "page",
      because: { id: "because_own_page" },
      cause: "directory-index",
      seen: "<p>Directory access is forbidden.</p>",
    },
    {
      id: "session-cookie",
      when: [{ field: "set-cookie", value: /(?:^|\n)ci_session=/ }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "set-cookie: ci_session=1",
    },
  ],
  examples: [
    {
      name: "form without its token",
      fields: {
        server: "Apache",
        "set-cookie": "ci_session=abc; path=/",
        "content-type": "text/html; charset=utf-8",
      },
      body: '<!DOCTYPE html><html lang="en"><head><title>Error</title></head><body><div id="container"><h1>An Error Was Encountered</h1>\n<p>The action you have requested is not allowed.</p></div></body></html>',
      verdict: { cause: "csrf" },
    },
    {
      name: "version 4",
      fields: { server: "nginx", "content-type": "text/html; charset=utf-8" },
      body: "<html><body><h1>403</h1><p>The action you requested is not allowed.</p></body></html>",
      verdict: { cause: "csrf" },
    },
    {
      name: "folder",
      fields: { server: "nginx", "content-type": "text/html; charset=utf-8" },
      body: "<html><head><title>403 Forbidden</title></head><body><p>Directory access is forbidden.</p></body></html>",
      verdict: { cause: "directory-index" },
    },
  ],
};
