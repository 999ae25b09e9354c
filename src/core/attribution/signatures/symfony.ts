import type { Signature } from "../signature";

/** Symfony's error page, its problem documents, and API Platform's, which are built on it. */
export const signature: Signature = {
  id: "symfony",
  product: "Symfony",
  responder: "origin",
  documentation: "https://symfony.com/doc/current/controller/error_pages.html",
  marks: [
    {
      id: "error-page",
      when: [
        {
          body: /<h1>Oops! An Error Occurred<\/h1>\s{0,8}<h2>The server returned a "403 /i,
          text: "oops! an error occurred",
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      cause: "app-permission",
      seen: '<h1>Oops! An Error Occurred</h1>\n    <h2>The server returned a "403 Forbidden".</h2>',
    },
    {
      id: "error-title",
      when: [{ body: /<title>An Error Occurred: [^<]{1,60}<\/title>/i, text: "<title>an error occurred: " }],
      weight: 20,
      group: "page",
      because: { id: "because_own_page" },
      cause: "app-permission",
      seen: "<title>An Error Occurred: Forbidden</title>",
    },
    {
      id: "problem",
      when: [
        {
          body: /"type":\s{0,20}"https:\\?\/\\?\/tools\.ietf\.org\\?\/html\\?\/rfc2616#section-10"/,
          text: "rfc2616#section-10",
        },
        { body: /"title":\s{0,20}"An error occurred"/ },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"type":"https:\\/\\/tools.ietf.org\\/html\\/rfc2616#section-10","title":"An error occurred","status":403}',
    },
    {
      id: "hydra",
      when: [{ body: /"hydra:title":\s{0,20}"An error occurred"/, text: '"hydra:title"' }],
      weight: 24,
      group: "page",
      because: { id: "because_app_json" },
      product: "API Platform",
      cause: "app-permission",
      seen: '{"@type":"hydra:Error","hydra:title":"An error occurred"}',
    },
    {
      id: "debug-token",
      when: [{ field: "x-debug-token" }],
      weight: 16,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-debug-token: 0a1b2c",
    },
    {
      id: "debug-exception",
      when: [{ field: "x-debug-exception" }],
      weight: 18,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-debug-exception: Only%20members",
    },
  ],
  examples: [
    {
      name: "error page",
      fields: {
        server: "nginx",
        "x-debug-token": "0a1b2c",
        "x-debug-exception": "Only%20members",
        "content-type": "text/html; charset=utf-8",
      },
      body: '<!DOCTYPE html>\n<html lang="en">\n<head>\n<title>An Error Occurred: Forbidden</title>\n</head>\n<body>\n<div class="container">\n    <h1>Oops! An Error Occurred</h1>\n    <h2>The server returned a "403 Forbidden".</h2>\n</div>\n</body>\n</html>',
      verdict: { cause: "app-permission" },
    },
    {
      name: "problem document",
      fields: { "content-type": "application/problem+json" },
      body: '{"type":"https:\\/\\/tools.ietf.org\\/html\\/rfc2616#section-10","title":"An error occurred","status":403,"detail":"Forbidden"}',
      verdict: { cause: "app-permission" },
    },
    {
      name: "API Platform",
      fields: { "content-type": "application/ld+json" },
      body: '{"@context":"\\/contexts\\/Error","@type":"hydra:Error","hydra:title":"An error occurred","hydra:description":"No"}',
      verdict: { product: "API Platform", cause: "app-permission" },
    },
  ],
};
