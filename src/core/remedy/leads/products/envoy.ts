import type { Lead } from "../lead";

/** What usually refuses in Envoy and Istio. */
export const lead: Lead = {
  id: "envoy",
  products: ["Envoy"],
  log: {
    paths: [
      { on: "Istio gateway", path: "kubectl logs -n istio-system deploy/istio-ingressgateway" },
      { on: "Istio sidecar", path: "kubectl logs POD -c istio-proxy" },
      { on: "Envoy", path: "where access_log of the listener points" },
    ],
    line: "403 with rbac_access_denied_matched_policy[NAME] in %RESPONSE_CODE_DETAILS%, ext_authz_denied, or via_upstream (the application refused)",
  },
  causes: [
    {
      cause: "deny-rule",
      title: "An RBAC policy, or Istio's AuthorizationPolicy",
      why: "The body is “RBAC: access denied”. The log names the policy that matched; none means that no ALLOW policy let the request in.",
      change:
        "Add one ALLOW rule for this path and method. A DENY policy goes first: leave the path out of it with notPaths.",
      snippet: `spec:
  action: ALLOW
  rules:
    - to:
        - operation:
            methods: ["POST"]
            paths: ["/webhook"]`,
      documentation: "https://istio.io/latest/docs/reference/config/security/authorization-policy/",
    },
    {
      cause: "ip-deny",
      title: "A policy by address sees Cloudflare's",
      why: "ipBlocks looks at the connection, which is Cloudflare's. remoteIpBlocks looks at X-Forwarded-For, as far as the gateway trusts the proxies before it.",
      change:
        "Set numTrustedProxies to the number of proxies before the gateway, and name visitors in remoteIpBlocks.",
      snippet: `metadata:
  annotations:
    proxy.istio.io/config: '{"gatewayTopology": {"numTrustedProxies": 1}}'`,
      documentation: "https://istio.io/latest/docs/tasks/security/authorization/authz-ingress/",
    },
    {
      cause: "app-permission",
      title: "External authorization, or the application",
      why: "The service that ext_authz asks refused (ext_authz_denied), or the application did (via_upstream).",
      change: "Go on in the log of the one that refused.",
      documentation:
        "https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/ext_authz_filter",
    },
  ],
};
