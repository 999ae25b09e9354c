import type { Signature } from "../signature";

/** Backblaze B2's own JSON; its other form is Amazon S3's. */
export const signature: Signature = {
  id: "backblaze-b2",
  product: "Backblaze B2",
  responder: "origin",
  documentation: "https://www.backblaze.com/docs/cloud-storage-calling-the-native-api",
  marks: [
    {
      id: "cap",
      when: [
        {
          body: /"code":\s{0,20}"(?:download_|transaction_|storage_)?cap_exceeded",\s{0,20}"message":\s{0,20}/,
          text: "cap_exceeded",
        },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_app_json" },
      cause: "object-storage",
      seen: '{ "code": "download_cap_exceeded", "message": "no", "status": 403 }',
    },
    {
      id: "error-json",
      when: [
        {
          body: /^\s{0,20}\{\s{0,20}"code":\s{0,20}"(?:access_denied|unauthorized)",\s{0,20}"message":\s{0,20}"[^"]{0,400}",\s{0,20}"status":\s{0,20}40[13]\s{0,20}\}\s{0,20}$/,
          text: '"status"',
        },
      ],
      weight: 18,
      group: "page",
      because: { id: "because_app_json" },
      cause: "object-storage",
      seen: '{"code":"access_denied","message":"no","status":403}',
    },
  ],
  examples: [
    {
      name: "cap reached",
      fields: { "content-type": "application/json" },
      body: '{\n  "code": "download_cap_exceeded",\n  "message": "No more today.",\n  "status": 403\n}',
      verdict: { cause: "object-storage" },
    },
    {
      name: "not allowed",
      fields: { "content-type": "application/json" },
      body: '{\n  "code": "access_denied",\n  "message": "",\n  "status": 403\n}',
      verdict: { cause: "object-storage" },
    },
  ],
};
