import type { Signature } from "../signature";

/** Azure API Management, a gateway before a site's API. */
export const signature: Signature = {
  id: "azure-api-management",
  product: "Azure API Management",
  responder: "origin",
  documentation: "https://learn.microsoft.com/azure/api-management/quota-policy",
  marks: [
    {
      id: "quota",
      when: [
        {
          body: /^\s{0,20}\{\s{0,20}"statusCode":\s{0,20}403,\s{0,20}"message":\s{0,20}"Out of (?:call volume|bandwidth) quota\./,
          text: "quota will be replenished in",
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_app_json" },
      cause: "rate-limited",
      seen: '{ "statusCode": 403, "message": "Out of call volume quota. Quota will be replenished in 00:10:00." }',
    },
  ],
  examples: [
    {
      name: "quota used up",
      fields: { "content-type": "application/json" },
      body: '{ "statusCode": 403, "message": "Out of call volume quota. Quota will be replenished in 00:10:00." }',
      verdict: { cause: "rate-limited" },
    },
  ],
};
