import type { Signature } from "../signature";

/** WordPress: its page of refusal, its REST answers, and fields that it adds to everything. Its page is the same in every language but for the words. */
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
        { body: /<body id="error-page">\s{0,4}<(?:div class="wp-die-message"|p)>/, text: 'id="error-page"' },
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
  ],
};
