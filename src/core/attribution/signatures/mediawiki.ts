import type { Signature } from "../signature";

/** MediaWiki: the JSON of its API, the pages of its guarded pictures, and its name in its own pages. */
export const signature: Signature = {
  id: "mediawiki",
  product: "MediaWiki",
  responder: "origin",
  documentation: "https://www.mediawiki.org/wiki/API:REST_API/Status_codes",
  marks: [
    {
      id: "rest-json",
      when: [{ body: /"httpCode":\s{0,20}403\b/, text: '"httpcode"' }, { body: /"httpReason":\s{0,20}"/ }],
      weight: 24,
      group: "page",
      because: { id: "because_app_json" },
      cause: "rest-permission",
      seen: '{"error":"rest-read-denied","httpCode":403,"httpReason":"Forbidden"}',
    },
    {
      id: "thumbnail",
      when: [
        { body: /<title>Error generating thumbnail<\/title>/, text: "<title>error generating thumbnail" },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      cause: "file-permission",
      seen: "<title>Error generating thumbnail</title>",
    },
    {
      id: "guarded-picture",
      when: [
        {
          body: /<h1>Access denied<\/h1>\s{0,8}<p>You are not allowed to execute the action you have requested\.<\/p>/,
          text: "you are not allowed to execute the action you have requested.",
        },
      ],
      weight: 20,
      group: "page",
      because: { id: "because_own_page" },
      cause: "file-permission",
      seen: "<h1>Access denied</h1><p>You are not allowed to execute the action you have requested.</p>",
    },
    {
      id: "generator-tag",
      when: [{ body: /<meta (?:name="generator" )?content="MediaWiki \d/i, text: 'content="mediawiki ' }],
      weight: 14,
      group: "page",
      because: { id: "because_own_page" },
      cause: "app-permission",
      seen: '<meta name="generator" content="MediaWiki 1.43.0">',
    },
  ],
  examples: [
    {
      name: "REST API",
      fields: { "x-content-type-options": "nosniff", "content-type": "application/json" },
      body: '{"messageTranslations":{"en":"No."},"httpCode":403,"httpReason":"Forbidden"}',
      verdict: { cause: "rest-permission" },
    },
    {
      name: "picture of a closed wiki",
      fields: { "content-type": "text/html; charset=utf-8" },
      body: "<!DOCTYPE html>\n<html><head>\n<title>Error generating thumbnail</title>\n</head>\n<body>\n<h1>No</h1>\n</body>\n</html>",
      verdict: { cause: "file-permission" },
    },
    {
      name: "guarded picture",
      fields: { "content-type": "text/html; charset=utf-8" },
      body: "<!DOCTYPE html>\n<html>\n\t<head>\n\t\t<title>Access denied</title>\n\t</head>\n\t<body>\n\t\t<h1>Access denied</h1>\n\t\t<p>You are not allowed to execute the action you have requested.</p>\n\t</body>\n</html>",
      verdict: { cause: "file-permission" },
    },
    {
      name: "page of the wiki",
      fields: { "content-type": "text/html; charset=utf-8" },
      body: '<html><head><meta name="generator" content="MediaWiki 1.43.0"/></head><body>Members only</body></html>',
      verdict: { cause: "app-permission" },
    },
  ],
};
