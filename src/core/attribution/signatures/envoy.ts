import type { Signature } from "../signature";

/** Envoy and Istio run by the site. */
export const signature: Signature = {
  id: "envoy",
  product: "Envoy",
  responder: "origin",
  documentation: "https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/rbac_filter",
  marks: [
    {
      id: "rbac",
      when: [{ body: /^RBAC: access denied\s{0,4}$/, text: "rbac: access denied" }],
      weight: 24,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "deny-rule",
      seen: "RBAC: access denied",
    },
    {
      id: "upstream-time",
      when: [{ field: "x-envoy-upstream-service-time" }],
      weight: 10,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-envoy-upstream-service-time: 12",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^(?:envoy|istio-envoy)$/i }],
      weight: 8,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: envoy",
    },
    {
      id: "attempt-field",
      when: [{ field: "x-envoy-decorator-operation" }],
      weight: 10,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-envoy-decorator-operation: shop.example:80/*",
    },
  ],
  examples: [
    {
      name: "access control",
      fields: { server: "istio-envoy", "content-type": "text/plain" },
      body: "RBAC: access denied",
      verdict: { cause: "deny-rule" },
    },
    {
      name: "application behind it",
      fields: {
        server: "envoy",
        "x-envoy-upstream-service-time": "12",
        "x-envoy-decorator-operation": "shop:80/*",
        "content-type": "application/json",
      },
      body: '{"error":"forbidden"}',
      verdict: { cause: null },
    },
  ],
};
