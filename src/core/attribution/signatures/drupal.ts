import type { Signature } from "../signature";

/** Drupal, by the fields of its caches and its generator. */
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
  ],
};
