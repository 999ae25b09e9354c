import type { Signature } from "../signature";

/** Laravel: its error page, today's and that of versions 5.7 to 7, the sentences of its own refusals as JSON, and its cookies. */
export const signature: Signature = {
  id: "laravel",
  product: "Laravel",
  responder: "origin",
  documentation: "https://laravel.com/docs/errors#http-exceptions",
  marks: [
    {
      id: "error-page",
      when: [
        {
          body: /text-lg text-gray-500 border-r border-gray-400 tracking-wider">\s{0,40}403\s/,
          text: "tracking-wider",
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      cause: "app-permission",
      seen: '<div class="px-4 text-lg text-gray-500 border-r border-gray-400 tracking-wider">\n403 </div>',
    },
    {
      id: "invalid-signature",
      when: [{ body: /tracking-wider">\s{0,40}Invalid signature\.\s/, text: "invalid signature." }],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      cause: "signed-url",
      seen: '<div class="ml-4 tracking-wider">\nInvalid signature. </div>',
    },
    {
      id: "error-frame",
      when: [
        {
          body: /tracking-wider">\s{0,60}403\s{0,60}<\/div>\s{0,60}<div class="[^"<>]{0,160}\btracking-wider">/,
          text: "tracking-wider",
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      cause: "app-permission",
      seen: 'tracking-wider">403</div><div class="ml-4 text-lg uppercase tracking-wider">',
    },
    {
      id: "old-error-frame",
      when: [
        {
          body: /<div class="code">\s{0,40}403\s{0,40}<\/div>\s{0,40}<div class="message" style="padding: 10px;">/,
          text: '<div class="message"',
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      cause: "app-permission",
      seen: '<div class="code">403 </div><div class="message" style="padding: 10px;">',
    },
    {
      id: "sentence",
      when: [
        {
          body: /^\s{0,20}\{\s{0,20}"message":\s{0,20}"(?:This action is unauthorized\.|Your email address is not verified\.|User does not have the right (?:roles|permissions)\.)"/,
          text: '"message"',
        },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "app-permission",
      seen: '{"message":"This action is unauthorized."}',
    },
    {
      id: "signature-json",
      when: [
        { body: /^\s{0,20}\{\s{0,20}"message":\s{0,20}"Invalid signature\."/, text: "invalid signature." },
      ],
      weight: 20,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "signed-url",
      seen: '{"message":"Invalid signature."}',
    },
    {
      id: "exception",
      when: [
        {
          body: /"exception":\s{0,20}"(?:Symfony\\\\Component\\\\HttpKernel|Illuminate)\\\\/,
          text: '"exception"',
        },
      ],
      weight: 20,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '"exception": "Illuminate\\\\Auth\\\\Access\\\\AuthorizationException"',
    },
    {
      id: "session-cookie",
      when: [{ field: "set-cookie", value: /(?:^|\n)laravel[_-]session=/ }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "set-cookie: laravel_session=1",
    },
  ],
  examples: [
    {
      name: "error page",
      fields: {
        "x-powered-by": "PHP/8.3.4",
        "cache-control": "no-cache, private",
        "content-type": "text/html; charset=utf-8",
      },
      body: '<!DOCTYPE html>\n<html lang="en">\n<head><title>Forbidden</title></head>\n<body class="antialiased">\n<div class="flex items-center pt-8">\n<div class="px-4 text-lg text-gray-500 border-r border-gray-400 tracking-wider">\n    403                    </div>\n\n<div class="ml-4 text-lg text-gray-500 uppercase tracking-wider">\n    Forbidden                    </div>\n</div>\n</body>\n</html>\n',
      verdict: { cause: "app-permission" },
    },
    {
      name: "signature refused",
      fields: { server: "nginx", "content-type": "text/html; charset=utf-8" },
      body: '<!DOCTYPE html>\n<html lang="en">\n<head><title>Invalid signature.</title></head>\n<body class="antialiased">\n<div class="flex items-center pt-8">\n<div class="px-4 text-lg text-gray-500 border-r border-gray-400 tracking-wider">\n    403                    </div>\n\n<div class="ml-4 text-lg text-gray-500 uppercase tracking-wider">\n    Invalid signature.                    </div>\n</div>\n</body>\n</html>\n',
      verdict: { cause: "signed-url" },
    },
    {
      name: "page of an old version",
      fields: { server: "nginx", "content-type": "text/html; charset=utf-8" },
      body: '<html><body><div class="flex-center position-ref full-height"><div class="code">\n403 </div><div class="message" style="padding: 10px;">\nForbidden </div></div></body></html>',
      verdict: { cause: "app-permission" },
    },
    {
      name: "JSON",
      fields: {
        server: "nginx",
        "set-cookie": "laravel_session=abc; path=/",
        "content-type": "application/json",
      },
      body: '{"message":"This action is unauthorized."}',
      verdict: { cause: "app-permission" },
    },
    {
      name: "JSON, signature refused",
      fields: { "content-type": "application/json" },
      body: '{"message":"Invalid signature."}',
      verdict: { cause: "signed-url" },
    },
    {
      name: "JSON with its trace",
      fields: { "content-type": "application/json" },
      body: '{\n    "message": "Not for you.",\n    "exception": "Symfony\\\\Component\\\\HttpKernel\\\\Exception\\\\AccessDeniedHttpException"\n}',
      verdict: { cause: "app-permission" },
    },
  ],
};
