import type { Signature } from "../signature";

/** Registries of container images: their field, and the JSON of their standard. */
export const signature: Signature = {
  id: "docker-registry",
  product: "a container registry",
  responder: "origin",
  documentation: "https://distribution.github.io/distribution/spec/api/",
  marks: [
    {
      id: "denied",
      when: [
        {
          body: /"errors":\s{0,20}\[\s{0,20}\{\s{0,20}"code":\s{0,20}"(?:DENIED|FORBIDDEN|UNAUTHORIZED)",\s{0,20}"message":\s{0,20}/,
          text: '"errors"',
        },
      ],
      weight: 20,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"errors":[{"code":"DENIED","message":"no"}]}',
    },
    {
      id: "version",
      when: [{ field: "docker-distribution-api-version" }],
      weight: 18,
      group: "application",
      because: { id: "because_app_field" },
      seen: "docker-distribution-api-version: registry/2.0",
    },
  ],
  examples: [
    {
      name: "push denied",
      fields: { "docker-distribution-api-version": "registry/2.0", "content-type": "application/json" },
      body: '{"errors":[{"code":"DENIED","message":"no","detail":[]}]}\n',
      verdict: { cause: "app-permission" },
    },
  ],
};
