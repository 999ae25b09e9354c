import type { Signature } from "../signature";

/** Twilio's API, whose JSON points to its own list of errors. */
export const signature: Signature = {
  id: "twilio",
  product: "Twilio",
  responder: "origin",
  documentation: "https://www.twilio.com/docs/api/errors",
  marks: [
    {
      id: "more-info",
      when: [{ body: /"more_info":\s{0,20}"https:\/\/www\.twilio\.com\/docs\//, text: '"more_info"' }],
      weight: 25,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"code":20003,"message":"no","more_info":"https://www.twilio.com/docs/errors/20003","status":403}',
    },
  ],
  referenceIds: [{ field: "twilio-request-id" }],
  examples: [
    {
      name: "no permission",
      fields: {
        "twilio-request-id": "RQ0a1b2c3d4e5f60718293a4b5c6d7e8f9",
        "content-type": "application/json",
      },
      body: '{"code":20003,"message":"No.","more_info":"https://www.twilio.com/docs/errors/20003","status":403}',
      verdict: { referenceId: "RQ0a1b2c3d4e5f60718293a4b5c6d7e8f9", cause: "app-permission" },
    },
  ],
};
