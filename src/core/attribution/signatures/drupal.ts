import type { Signature } from "../signature";

/** Drupal: its fields, and its page, which carries its settings and its name. */
export const signature: Signature = {
  id: "drupal",
  product: "Drupal",
  responder: "origin",
  documentation: "https://www.drupal.org/docs/drupal-apis/cache-api",
  marks: [
    {
      id: "dynamic-cache",
      when: [{ field: "x-drupal-dynamic-cache" }],
      weight: 18,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-drupal-dynamic-cache: HIT",
    },
    {
      id: "page-cache",
      when: [{ field: "x-drupal-cache" }],
      weight: 18,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-drupal-cache: MISS",
    },
    {
      id: "generator",
      when: [{ field: "x-generator", value: /^Drupal\b/i }],
      weight: 18,
      group: "application",
      because: { id: "because_app_field" },
      cause: "app-permission",
      seen: "x-generator: Drupal 11 (https://www.drupal.org)",
    },
    {
      id: "settings",
      when: [{ body: /data-drupal-selector="drupal-settings-json"/, text: "data-drupal-selector" }],
      weight: 14,
      group: "page",
      because: { id: "because_own_page" },
      cause: "app-permission",
      seen: '<script type="application/json" data-drupal-selector="drupal-settings-json">',
    },
    {
      id: "generator-tag",
      when: [
        {
          body: /<meta (?:name="generator" )?content="Drupal \d[^"]{0,80}"(?: name="generator")?/i,
          text: 'content="drupal ',
        },
      ],
      weight: 14,
      group: "page",
      because: { id: "because_own_page" },
      cause: "app-permission",
      seen: '<meta name="Generator" content="Drupal 10 (https://www.drupal.org)" />',
    },
    {
      id: "old-settings",
      when: [{ body: /jQuery\.extend\(Drupal\.settings, \{/, text: "drupal.settings" }],
      weight: 14,
      group: "page",
      because: { id: "because_own_page" },
      cause: "app-permission",
      seen: "jQuery.extend(Drupal.settings, {",
    },
    {
      id: "session-cookie",
      when: [{ field: "set-cookie", value: /(?:^|\n)S?SESS[0-9a-f]{32}=/ }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "set-cookie: SSESS0123456789abcdef0123456789abcdef=1",
    },
  ],
  examples: [
    {
      name: "access denied",
      fields: {
        "x-drupal-dynamic-cache": "UNCACHEABLE",
        "x-drupal-cache": "MISS",
        "x-generator": "Drupal 11 (https://www.drupal.org)",
        "content-type": "text/html; charset=utf-8",
      },
      body: '<!DOCTYPE html>\n<html lang="en" dir="ltr"><head><meta name="Generator" content="Drupal 11 (https://www.drupal.org)" /></head><body><h1>Access denied</h1><script type="application/json" data-drupal-selector="drupal-settings-json">{}</script></body></html>',
      verdict: { cause: "app-permission" },
    },
    {
      name: "version 7",
      fields: {
        server: "Apache",
        "set-cookie": "SESS0123456789abcdef0123456789abcdef=x; path=/",
        "content-type": "text/html; charset=utf-8",
      },
      body: "<html><head><script>jQuery.extend(Drupal.settings, {});</script></head><body>Not for you</body></html>",
      verdict: { cause: "app-permission" },
    },
  ],
};
