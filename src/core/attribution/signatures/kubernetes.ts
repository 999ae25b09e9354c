import type { Signature } from "../signature";

/** The API server of Kubernetes and its kubelet. */
export const signature: Signature = {
  id: "kubernetes",
  product: "Kubernetes API server",
  responder: "origin",
  documentation: "https://kubernetes.io/docs/reference/access-authn-authz/authorization/",
  marks: [
    {
      id: "status-json",
      when: [
        { body: /"apiVersion":\s{0,20}"v1"/, text: '"apiversion"' },
        { body: /"kind":\s{0,20}"Status"/ },
        { body: /"reason":\s{0,20}"/ },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"kind":"Status","apiVersion":"v1","status":"Failure","reason":"Forbidden","code":403}',
    },
    {
      id: "kubelet",
      when: [
        { body: /^Forbidden \(user=[^,\n]{1,200}, verb=[a-z]{1,20}, resource=/, text: "forbidden (user=" },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "app-permission",
      seen: "Forbidden (user=system:anonymous, verb=get, resource=nodes, subresource=proxy)",
    },
  ],
  examples: [
    {
      name: "anonymous request",
      fields: { "audit-id": "0a1b2c3d-4e5f-4607-8192-a3b4c5d6e7f8", "content-type": "application/json" },
      body: '{\n  "kind": "Status",\n  "apiVersion": "v1",\n  "metadata": {},\n  "status": "Failure",\n  "message": "no",\n  "reason": "Forbidden",\n  "code": 403\n}\n',
      verdict: { cause: "app-permission" },
    },
    {
      name: "kubelet",
      fields: { "content-type": "text/plain; charset=utf-8" },
      body: "Forbidden (user=system:anonymous, verb=get, resource=nodes, subresource=proxy)",
      verdict: { cause: "app-permission" },
    },
  ],
};
