import type { Signature } from "../signature";

/** Artifactory: its fields and the JSON of its errors. */
export const signature: Signature = {
  id: "artifactory",
  product: "JFrog Artifactory",
  responder: "origin",
  documentation: "https://jfrog.com/help/",
  marks: [
    {
      id: "id",
      when: [{ field: "x-artifactory-id" }],
      weight: 20,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-artifactory-id: 0a1b2c3d4e5f:shop",
    },
    {
      id: "version",
      when: [{ field: "x-jfrog-version" }],
      weight: 18,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-jfrog-version: Artifactory/7.98.9 79800900",
    },
    {
      id: "error-json",
      when: [
        {
          body: /"errors"\s{0,20}:\s{0,20}\[\s{0,20}\{\s{0,20}"status"\s{0,20}:\s{0,20}403,\s{0,20}"message"\s{0,20}:/,
          text: '"errors"',
        },
      ],
      weight: 16,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"errors" : [ {"status" : 403, "message" : "Forbidden"} ]}',
    },
  ],
  examples: [
    {
      name: "no permission",
      fields: {
        "x-jfrog-version": "Artifactory/7.98.9 79800900",
        "x-artifactory-id": "0a1b2c3d4e5f:shop",
        "content-type": "application/json",
      },
      body: '{\n  "errors" : [ {\n    "status" : 403,\n    "message" : "No"\n  } ]\n}',
      verdict: { cause: "app-permission" },
    },
  ],
};
