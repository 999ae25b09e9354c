import type { Signature } from "../signature";

/** Rocket, for sites in Rust: its page, its JSON and its name. */
export const signature: Signature = {
  id: "rocket",
  product: "Rocket",
  responder: "origin",
  documentation: "https://rocket.rs/",
  marks: [
    {
      id: "error-page",
      when: [
        {
          body: /<h1>403: Forbidden<\/h1>\s{0,12}<p>The server refused to authorize the request\.<\/p>/i,
          text: "the server refused to authorize the request.",
        },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      cause: "app-permission",
      seen: "<h1>403: Forbidden</h1>\n<p>The server refused to authorize the request.</p>",
    },
    {
      id: "error-json",
      when: [
        {
          body: /"description":\s{0,20}"The server refused to authorize the request\."/,
          text: "the server refused to authorize the request.",
        },
        { body: /"reason":\s{0,20}"Forbidden"/ },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"error":{"code":403,"reason":"Forbidden","description":"The server refused to authorize the request."}}',
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^Rocket$/ }],
      weight: 8,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: Rocket",
    },
  ],
  examples: [
    {
      name: "page",
      fields: { server: "Rocket", "content-type": "text/html; charset=utf-8" },
      body: '<!DOCTYPE html>\n<html lang="en">\n<head><title>403 Forbidden</title></head>\n<body align="center">\n<h1>403: Forbidden</h1>\n<p>The server refused to authorize the request.</p>\n<hr />\n<small>Rocket</small>\n</body>\n</html>',
      verdict: { cause: "app-permission" },
    },
    {
      name: "JSON",
      fields: { server: "nginx", "content-type": "application/json" },
      body: '{\n  "error": {\n    "code": 403,\n    "reason": "Forbidden",\n    "description": "The server refused to authorize the request."\n  }\n}',
      verdict: { cause: "app-permission" },
    },
  ],
};
