import type { Signature } from "../signature";

/** Hosts that run a site's application for it and say so in a field of each of its answers. */
export const signature: Signature = {
  id: "managed-hosting",
  product: null,
  responder: "origin",
  documentation: "https://docs.pantheon.io/",
  marks: [
    {
      id: "wp-engine",
      when: [{ field: "x-powered-by", value: /^WP Engine$/i }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      product: "WP Engine",
      seen: "x-powered-by: WP Engine",
    },
    {
      id: "kinsta",
      when: [{ field: "x-kinsta-cache" }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      product: "Kinsta",
      seen: "x-kinsta-cache: BYPASS",
    },
    {
      id: "pantheon",
      when: [{ field: "x-pantheon-styx-hostname" }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      product: "Pantheon",
      seen: "x-pantheon-styx-hostname: styx-fe1-a-0a1b2c",
    },
    {
      id: "acquia",
      when: [{ field: "x-ah-environment" }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      product: "Acquia",
      seen: "x-ah-environment: prod",
    },
    {
      id: "flywheel",
      when: [{ field: "x-fw-hash" }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      product: "Flywheel",
      seen: "x-fw-hash: 0a1b2c3d4e",
    },
  ],
  examples: [
    {
      name: "WP Engine",
      fields: { "x-powered-by": "WP Engine", "content-type": "text/html; charset=utf-8" },
      body: "<h1>Members only</h1>",
      verdict: { product: "WP Engine", cause: null },
    },
    {
      name: "Kinsta",
      fields: { "x-kinsta-cache": "BYPASS", "content-type": "text/html; charset=utf-8" },
      body: "<h1>Members only</h1>",
      verdict: { product: "Kinsta", cause: null },
    },
    {
      name: "Pantheon",
      fields: { "x-pantheon-styx-hostname": "styx-fe1-a-0a1b2c", "content-type": "text/html; charset=utf-8" },
      body: "<h1>Members only</h1>",
      verdict: { product: "Pantheon", cause: null },
    },
    {
      name: "Acquia",
      fields: { "x-ah-environment": "prod", "content-type": "text/html; charset=utf-8" },
      body: "<h1>Members only</h1>",
      verdict: { product: "Acquia", cause: null },
    },
    {
      name: "Flywheel",
      fields: { "x-fw-hash": "0a1b2c3d4e", "content-type": "text/html; charset=utf-8" },
      body: "<h1>Members only</h1>",
      verdict: { product: "Flywheel", cause: null },
    },
  ],
};
