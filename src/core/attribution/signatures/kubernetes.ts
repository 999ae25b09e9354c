import type { Signature } from "../signature";

/** The API server of Kubernetes. */
export const signature: Signature = {
  id: "kubernetes",
  product: "Kubernetes API server",
  responder: "origin",
  documentation: "https://kubernetes.io/docs/reference/access-authn-authz/authorization/",
  marks: [
    {
      id: "status-json",
      when: [
        { body: /"kind":\s{0,2}"Status",\s{0,8}"apiVersion":\s{0,2}"v1"/, text: '"apiversion"' },
        { text: '"reason"' },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"kind":"Status","apiVersion":"v1","status":"Failure","reason":"Forbidden","code":403}',
    },
  ],
};
