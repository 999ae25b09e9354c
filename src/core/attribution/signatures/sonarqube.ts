import type { Signature } from "../signature";

/** SonarQube: the JSON of its API. */
export const signature: Signature = {
  id: "sonarqube",
  product: "SonarQube",
  responder: "origin",
  documentation: "https://docs.sonarsource.com/sonarqube-server/",
  marks: [
    {
      id: "error-json",
      when: [
        {
          body: /^\s{0,20}\{\s{0,20}"errors":\s{0,20}\[\s{0,20}\{\s{0,20}"msg":\s{0,20}"(?:Insufficient privileges|The session has expired)"/,
          text: '"msg":',
        },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"errors":[{"msg":"Insufficient privileges"}]}',
    },
  ],
  examples: [
    {
      name: "API",
      fields: { "content-type": "application/json" },
      body: '{"errors":[{"msg":"Insufficient privileges"}]}',
      verdict: { cause: "app-permission" },
    },
  ],
};
