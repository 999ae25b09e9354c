import type { Signature } from "../signature";

/** Ghost: the JSON of its errors. */
export const signature: Signature = {
  id: "ghost",
  product: "Ghost",
  responder: "origin",
  documentation: "https://ghost.org/docs/",
  marks: [
    {
      id: "error-json",
      when: [{ body: /"ghostErrorCode":\s{0,20}/, text: '"ghosterrorcode"' }, { body: /"errors":\s{0,20}/ }],
      weight: 26,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"errors":[{"message":"no","type":"NoPermissionError","ghostErrorCode":null}]}',
    },
  ],
  examples: [
    {
      name: "API",
      fields: { "x-powered-by": "Express", "content-type": "application/json" },
      body: '{"errors":[{"message":"No.","context":null,"type":"NoPermissionError","details":null,"property":null,"help":null,"code":null,"id":"0a1b2c3d-4e5f-4607-8192-a3b4c5d6e7f8","ghostErrorCode":null}]}',
      verdict: { cause: "app-permission" },
    },
  ],
};
