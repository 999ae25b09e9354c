import type { Signature } from "../signature";

/** WordPress: the page of wp_die in any language, old and new, the JSON of its REST API and of its plugins, its fields and cookies, and pages in the site's own design, which load WordPress' files. */
export const signature: Signature = {
  id: "wordpress",
  product: "WordPress",
  responder: "origin",
  documentation: "https://developer.wordpress.org/reference/functions/wp_die/",
  marks: [
    {
      id: "api-link",
      when: [{ field: "link", value: /rel="https:\/\/api\.w\.org\/"/ }],
      weight: 20,
      group: "application",
      because: { id: "because_app_field" },
      seen: 'link: <https://shop.example/wp-json/>; rel="https://api.w.org/"',
    },
    {
      id: "redirect-by",
      when: [{ field: "x-redirect-by", value: /^WordPress$/i }],
      weight: 12,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-redirect-by: WordPress",
    },
    {
      id: "expires-1984",
      when: [{ field: "expires", value: /^Wed, 11 Jan 1984 05:00:00 GMT$/ }],
      weight: 16,
      group: "application",
      because: { id: "because_app_field" },
      seen: "expires: Wed, 11 Jan 1984 05:00:00 GMT",
    },
    {
      id: "rest-json",
      when: [{ body: /^\{"code":"rest_[a-z_]{1,60}","message":"/, text: '"code":"rest_' }],
      weight: 25,
      group: "page",
      because: { id: "because_app_json" },
      cause: "rest-permission",
      seen: '{"code":"rest_forbidden","message":"no","data":{"status":403}}',
    },
    {
      id: "die-page",
      when: [
        {
          body: /<body id="error-page">\s{0,8}<(?:div class="wp-die-message"|p|ul|h1)[\s>]/i,
          text: 'id="error-page"',
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      cause: "app-permission",
      seen: '<body id="error-page">\n<div class="wp-die-message">',
    },
    {
      id: "expired-link",
      when: [
        {
          body: /<body id="error-page">\s{0,4}<[^>]{1,40}>The link you followed has expired/,
          text: "the link you followed has expired",
        },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      cause: "csrf",
      seen: '<body id="error-page">\n<div class="wp-die-message">The link you followed has expired.',
    },
    {
      id: "error-json",
      when: [
        {
          body: /^\s{0,4}\{\s{0,8}"code":\s{0,2}"(?!wp_die")[a-z0-9_-]{1,80}",\s{0,8}"message":\s{0,2}"(?:[^"\\]|\\.){0,1000}",\s{0,8}"data":\s{0,2}\{\s{0,12}"status":\s{0,2}40[13]\b/,
          text: '"data"',
        },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_app_json" },
      cause: "rest-permission",
      seen: '{"code":"plugin_forbidden","message":"no","data":{"status":403}}',
    },
    {
      id: "die-json",
      when: [{ body: /^\s{0,4}\{\s{0,8}"code":\s{0,2}"wp_die",/, text: '"wp_die"' }],
      weight: 26,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"code":"wp_die","message":"no","data":{"status":403}}',
    },
    {
      id: "site-design",
      when: [
        {
          body: /(?:src|href)=["'](?:https?:\/\/[^"'\s<>]{1,200})?\/wp-(?:content|includes)\//i,
          text: "/wp-",
        },
      ],
      weight: 12,
      group: "page",
      because: { id: "because_own_page" },
      seen: '<link rel="stylesheet" href="https://shop.example/wp-content/themes/shop/style.css">',
    },
    {
      id: "refused-nonce",
      when: [{ body: /^-1$/, text: "-1" }],
      weight: 12,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "csrf",
      seen: "-1",
    },
    {
      id: "login-cookie",
      when: [
        {
          field: "set-cookie",
          value:
            /(?:^|\n)(?:wordpress_[a-z0-9_]{1,60}|wp-settings-\d{1,9}|wp_woocommerce_session_[0-9a-f]{1,40})=/,
        },
      ],
      weight: 14,
      group: "application",
      because: { id: "because_app_field" },
      seen: "set-cookie: wordpress_test_cookie=1",
    },
    {
      id: "pingback",
      when: [{ field: "x-pingback", value: /\/xmlrpc\.php$/ }],
      weight: 14,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-pingback: https://shop.example/xmlrpc.php",
    },
    {
      id: "rest-nonce",
      when: [{ field: "x-wp-nonce" }],
      weight: 18,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-wp-nonce: 0a1b2c3d4e",
    },
  ],
  examples: [
    {
      name: "REST API",
      fields: {
        server: "nginx",
        link: '<https://shop.example/wp-json/>; rel="https://api.w.org/"',
        "x-wp-nonce": "0a1b2c3d4e",
        "content-type": "application/json",
      },
      body: '{"code":"rest_forbidden","message":"Leider nicht.","data":{"status":403}}',
      verdict: { cause: "rest-permission" },
    },
    {
      name: "JSON of a plugin, indented",
      fields: { server: "Apache", "content-type": "application/json" },
      body: '{\n  "code": "shop_no_entry",\n  "message": "No \\"entry\\".",\n  "data": {\n    "status": 403\n  }\n}',
      verdict: { cause: "rest-permission" },
    },
    {
      name: "wp_die",
      fields: {
        server: "Apache",
        expires: "Wed, 11 Jan 1984 05:00:00 GMT",
        "content-type": "text/html; charset=utf-8",
      },
      body: '<!DOCTYPE html>\n<html lang="de-DE">\n<head>\n\t<meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />\n\t<title>WordPress</title>\n</head>\n<body id="error-page">\n\t<div class="wp-die-message">Für dich nicht.</div></body>\n</html>\n',
      verdict: { cause: "app-permission" },
    },
    {
      name: "wp_die as JSON",
      fields: { server: "nginx", "content-type": "application/json" },
      body: '{"code":"wp_die","message":"No.","data":{"status":403},"additional_errors":[]}',
      verdict: { cause: "app-permission" },
    },
    {
      name: "wp_die of an old version",
      fields: { server: "nginx", "content-type": "text/html; charset=utf-8" },
      body: '<!DOCTYPE html>\n<html lang="en-US">\n<head>\n\t<meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />\n\t<title>WordPress</title>\n</head>\n<body id="error-page">\n\t<p>Not for you.</p></body>\n</html>\n',
      verdict: { cause: "app-permission" },
    },
    {
      name: "link that ran out",
      fields: { server: "nginx", "content-type": "text/html; charset=utf-8" },
      body: '<!DOCTYPE html>\n<html lang="en-US">\n<head>\n\t<meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />\n\t<title>WordPress</title>\n</head>\n<body id="error-page">\n\t<div class="wp-die-message">The link you followed has expired.</div></body>\n</html>\n',
      verdict: { cause: "csrf" },
    },
    {
      name: "nonce refused",
      fields: { expires: "Wed, 11 Jan 1984 05:00:00 GMT", "content-type": "text/html; charset=utf-8" },
      body: "-1",
      verdict: { cause: "csrf" },
    },
    {
      name: "page in the site's design",
      fields: {
        server: "nginx",
        "x-pingback": "https://shop.example/xmlrpc.php",
        "x-redirect-by": "WordPress",
        "set-cookie": "wordpress_test_cookie=1; path=/",
        "content-type": "text/html; charset=utf-8",
      },
      body: '<html><head><link rel="stylesheet" href="https://shop.example/wp-content/themes/shop/style.css"></head><body><h1>Members only</h1></body></html>',
      verdict: { cause: null },
    },
  ],
};
