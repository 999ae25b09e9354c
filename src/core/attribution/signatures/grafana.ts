import type { Signature } from "../signature";

/** Grafana: the JSON of its API, whose access error id is in its log. */
export const signature: Signature = {
  id: "grafana",
  product: "Grafana",
  responder: "origin",
  documentation: "https://grafana.com/docs/grafana/latest/developers/http_api/",
  marks: [
    {
      id: "access-error",
      when: [{ body: /"accessErrorId":\s{0,20}"ACE\d{6,20}"/, text: '"accesserrorid"' }],
      weight: 28,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"accessErrorId":"ACE2204158796","message":"no","title":"Access denied"}',
    },
    {
      id: "permissions",
      when: [{ text: "additional permissions to perform this action. permissions needed: " }],
      weight: 25,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "app-permission",
      seen: "You'll need additional permissions to perform this action. Permissions needed: plugins:install",
    },
  ],
  referenceIds: [{ body: /"accessErrorId":\s{0,2}"(ACE\d{6,20})"/ }],
  examples: [
    {
      name: "API",
      fields: { "content-type": "application/json" },
      body: '{"accessErrorId":"ACE2204158796","message":"You\'ll need additional permissions to perform this action. Permissions needed: orders:read","title":"Access denied"}',
      verdict: { referenceId: "ACE2204158796", cause: "app-permission" },
    },
  ],
};
