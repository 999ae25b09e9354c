import type { Signature } from "../signature";

/** Render, a host of applications: what its router says where it asked none. It stands behind Cloudflare. */
export const signature: Signature = {
  id: "render",
  product: "Render",
  responder: "other-edge",
  documentation: "https://render.com/docs/web-services",
  marks: [
    {
      id: "not-routed",
      when: [{ field: "x-render-routing", value: /^(?:no-server|suspend|blocked|rate-limit|dynamic-|ip-)/i }],
      weight: 26,
      group: "page",
      because: { id: "because_chosen_by_edge" },
      seen: "x-render-routing: no-server",
    },
    {
      id: "routed",
      when: [{ field: "x-render-origin-server" }],
      supports: "origin",
      weight: 18,
      group: "application",
      because: { id: "because_app_field" },
      product: "an application on Render",
      seen: "x-render-origin-server: uvicorn",
    },
  ],
  referenceIds: [{ field: "rndr-id" }],
  examples: [
    {
      name: "no application is there",
      status: 404,
      fields: { "x-render-routing": "no-server", "content-type": "text/plain" },
      body: "Nobody here",
      verdict: { cause: null },
    },
    {
      name: "the application's own answer",
      fields: { "x-render-origin-server": "Render", "content-type": "application/json" },
      body: '{"ok":false}',
      verdict: { responder: "origin", product: "an application on Render", cause: null },
    },
  ],
};
