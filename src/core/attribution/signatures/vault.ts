import type { Signature } from "../signature";

/** Vault and OpenBao: the JSON of their refusals. */
export const signature: Signature = {
  id: "vault",
  product: "HashiCorp Vault or OpenBao",
  responder: "origin",
  documentation: "https://developer.hashicorp.com/vault/api-docs",
  marks: [
    {
      id: "permission-denied",
      when: [
        {
          body: /^\s{0,20}\{\s{0,20}"errors":\s{0,20}\[\s{0,20}"(?:1 error occurred:\\n\\t\* )?permission denied(?:\\n\\n)?"\s{0,20}\]/,
          text: '"errors"',
        },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"errors":["permission denied"]}',
    },
  ],
  examples: [
    {
      name: "no permission",
      fields: { "cache-control": "no-store", "content-type": "application/json" },
      body: '{"errors":["1 error occurred:\\n\\t* permission denied\\n\\n"]}\n',
      verdict: { cause: "app-permission" },
    },
  ],
};
